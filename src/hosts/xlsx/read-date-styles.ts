import { isDateFormat } from './is-date-format';
import { XmlScanner } from './xml-scanner';

/** For each cell format (`xf`) of a styles part, in order, whether it shows a date or time. */
export function readDateStyles(xml: string): boolean[] {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  const scanner = new XmlScanner(xml);
  let inCells = false;
  while (scanner.next()) {
    if (scanner.name === 'cellXfs') {
      if (scanner.closes) break;
      inCells = !scanner.empty;
    } else if (scanner.closes) continue;
    else if (scanner.name === 'numFmt') codes.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (scanner.name === 'dxfs' || scanner.name === 'fonts' || scanner.name === 'borders') scanner.skip();
    else if (inCells && scanner.name === 'xf') {
      const id = Number(scanner.attribute('numFmtId') ?? 0);
      dates.push(isDateFormat(id, codes.get(id)));
    }
  }
  return dates;
}
