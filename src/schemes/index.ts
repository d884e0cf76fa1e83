import henan2021 from './henan-2021.json';
import { schemeSchema } from './schema';
import type { Scheme } from './schema';
import shandongCity from './shandong-city.json';

/** Every official evaluation that the program knows, newest first. Data that fails its check throws here, when the program starts. */
export const schemes: readonly Scheme[] = [henan2021, shandongCity].map((data) => schemeSchema.parse(data));

export const findScheme = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);
