import { numberKind } from './number-kind';
import type { NumberKind } from './number-kind';
import { XmlScanner } from './xml-scanner';

/** For each cell format (`xf`) of a styles part, in order, what it makes of a number. */
export function readNumberKinds(xml: string): NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
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
      kinds.push(numberKind(id, codes.get(id)));
    }
  }
  return kinds;
}
