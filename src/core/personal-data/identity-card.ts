const PROVINCES = new Set([11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83]);
/** Residents of Hong Kong, Macao and Taiwan; no places below. */
const WHOLE = new Set(['710000', '810000', '820000', '830000']);

/** GB/T 2260: province, prefecture (01 to 70, or 90 for what the province governs itself), county. */
export function isRegion(six: string): boolean {
  const [province, prefecture, county] = [six.slice(0, 2), six.slice(2, 4), six.slice(4)].map(Number);
  if (WHOLE.has(six)) return true;
  return PROVINCES.has(province ?? 0) && ((prefecture ?? 0) <= 70 || prefecture === 90) && prefecture !== 0 && county !== 0;
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Region and birth of an 18 digit number, which is what is left of one that lost its last digits. */
export const hasPlausibleBirth = (number: string): boolean =>
  isRegion(number.slice(0, 6)) && /^(?:19|20[0-3])/.test(number.slice(6, 8) + number.slice(8, 9)) && isDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)));

/** GB 11643: region, birth date, sequence and check digit. */
export function isIdentityCard(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !hasPlausibleBirth(number)) return false;
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(number[index]), 0);
  return CHECKS[sum % 11] === number[17];
}

/** The old form of 15 digits, issued until 1999 and without a check digit: born 1930 to 1999, so that a recent day in a contract's number is none. */
export const isOldIdentityCard = (number: string): boolean =>
  /^\d{15}$/.test(number) && isRegion(number.slice(0, 6)) && Number(number.slice(6, 8)) >= 30 && isDate(1900 + Number(number.slice(6, 8)), Number(number.slice(8, 10)), Number(number.slice(10, 12))) && number.slice(12) !== '000';
