/** The first case that holds, as nested `IF`. */
export const choose = (cases: [when: string, then: string][], otherwise: string): string =>
  cases.reduceRight((rest, [when, then]) => `IF(${when},${then},${rest})`, otherwise);
