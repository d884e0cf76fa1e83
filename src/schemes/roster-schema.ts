import * as z from 'zod/mini';
import type { $RefinementCtx } from 'zod/v4/core';
import { repeated } from './issue';

z.config({ jitless: true });

const text = z.string().check(z.minLength(1));

/** `name` stands verbatim in the source; aliases are other spellings in circulation. */
const unit = z.strictObject({ name: text, aliases: z.array(text) });

const shape = z.strictObject({
  province: text,
  /** The official list that names the units, and its annex. */
  source: z.strictObject({ document: text, title: text, annex: text }),
  /** In the order of the source. */
  cities: z.array(z.strictObject({ city: text, units: z.array(unit).check(z.minLength(1)) })).check(z.minLength(1)),
});

export type ProvinceRoster = z.infer<typeof shape>;
export type CityRoster = ProvinceRoster['cities'][number];

/** Within a city no spelling may stand for two units. */
function checkSpellings({ cities }: ProvinceRoster, context: $RefinementCtx<ProvinceRoster>): void {
  repeated(cities.map(({ city }) => city)).forEach((c) => context.addIssue({ code: 'custom', path: ['cities', c, 'city'], message: 'the city stands twice' }));
  cities.forEach(({ units }, c) => {
    const spellings = units.flatMap(({ name, aliases }, u) => [name, ...aliases].map((spelling) => ({ spelling, u })));
    repeated(spellings.map(({ spelling }) => spelling)).forEach((index) => {
      const found = spellings[index];
      if (found) context.addIssue({ code: 'custom', path: ['cities', c, 'units', found.u], message: `${found.spelling} stands twice` });
    });
  });
}

export const provinceRosterSchema = shape.check(z.superRefine(checkSpellings));
