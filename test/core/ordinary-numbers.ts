/** A generator of 32 bits (mulberry32): the same numbers on every run. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/**
 * Ordinary numbers of county student-loan work, as they stand in cells: points, money, telephones of offices with extensions,
 * numbers of loan contracts, of documents and invoices, dates, and accounts of units at banks. None belongs to a person.
 */
export function ordinaryNumbers(count: number, seed = 20_210_415): (string | number)[] {
  const below = random(seed);
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
  const two = (number: number): string => String(number).padStart(2, '0');
  const year = (): number => 2007 + below(15);
  const region = (): string => `41${two(1 + below(17))}${two(1 + below(30))}`;
  const day = (): string => `${year()}${two(1 + below(12))}${two(1 + below(28))}`;
  const kinds: (() => string | number)[] = [
    () => below(201) / 10,
    () => below(200_000_000) / 100,
    () => `${(below(900_000_000) / 100).toLocaleString('en-US')} 元`,
    () => `0${371 + below(29)}-${2 + below(7)}${digits(6)}-${digits(3)}`,
    () => `0${371 + below(29)} ${2 + below(7)}${digits(7)}转${digits(4)}`,
    // Loan contracts: region and year, then a number in sequence; also with the day of signing.
    () => `${region()}${year()}${digits(6)}`,
    () => `${region()}${day()}${digits(4)}`,
    () => `HT${region()}${day()}${digits(3)}`,
    () => `${year()}${region()}${digits(8)}`,
    () => Number(`${year()}${digits(6)}`),
    () => `教资助〔${year()}〕${1 + below(300)}号`,
    () => day(),
    () => `${year()}-${two(1 + below(12))}-${two(1 + below(28))} ${two(below(24))}:${two(below(60))}`,
    () => 39_000 + below(6000),
    // Accounts of units: they begin with the bank's own numbers for places and kinds of accounts.
    () => `17${digits(17)}`,
    () => `16${digits(15)}`,
    () => `41${digits(18)}`,
    () => `25${digits(10)}`,
    () => Number(`${1 + below(9)}${digits(11)}`),
    () => `${digits(8)} ${digits(8)}`,
    () => `发票 ${digits(8)}，共 ${1 + below(90)} 张`,
    () => `第 ${1 + below(40)}-${41 + below(90)} 页`,
  ];
  return Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.() ?? 0);
}
