const DAY_MS = 86_400_000;
/** 1970-01-01 as a serial number. */
const EPOCH = 25_569;
/** Excel's 29 February 1900, which was none. */
const FALSE_LEAP_DAY = 60;

export const DAYS_1904_TO_1900 = 1462;

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** An ISO 8601 date, time or both as a serial number of the 1900 system; `undefined` when the text is none. */
export function dateSerial(text: string): number | undefined {
  const parts = ISO.exec(text.trim());
  if (parts === null || text.trim() === '') return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = parts;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS + EPOCH;
  return (days <= FALSE_LEAP_DAY ? days - 1 : days) + time;
}
