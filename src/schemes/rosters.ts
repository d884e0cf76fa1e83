import henan from './roster-henan.json';
import { provinceRosterSchema } from './roster-schema';
import type { CityRoster, ProvinceRoster } from './roster-schema';

/** Every province whose units the program knows. Data that fails its check throws here, when the program starts. */
export const provinceRosters: readonly ProvinceRoster[] = [henan].map((data) => provinceRosterSchema.parse(data));

/** The cities' rosters, each in the order of its source. */
export const rosters: readonly CityRoster[] = provinceRosters.flatMap(({ cities }) => cities);

/** A city's roster by its official name (平顶山市, 省直管县（市）), or that name without 市. */
export const findRoster = (city: string): CityRoster | undefined =>
  rosters.find((roster) => roster.city === city) ?? rosters.find((roster) => roster.city === `${city}市`);
