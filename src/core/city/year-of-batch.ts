/** The year that most cards state; the scheme's where none states one, or where as many state it as any other. Of others the later. */
export function yearOfBatch(reports: readonly { year: number | null; yearStated: boolean }[], schemeYear: number | null): number | null {
  const counts = new Map<number, number>();
  for (const { year, yearStated } of reports) if (yearStated && year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const years = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  return years.length === 0 || (schemeYear !== null && years.includes(schemeYear)) ? schemeYear : Math.max(...years);
}
