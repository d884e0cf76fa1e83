/** Points as people write them; what has none is a dash. */
export const scoreText = (points: number | null): string => (points === null ? '—' : String(points));
