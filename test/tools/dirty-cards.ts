import type { Finding, RuleId } from '../../src/core/finding';
import { evaluate } from '../../src/core/report';
import type { Workbook } from '../../src/core/workbook';
import { findScheme, schemes } from '../../src/schemes';
import type { Scheme } from '../../src/schemes/schema';
import { cardWorkbook, fullPoints, withNames, type Typed } from './card-workbook';

const known = (id: string): Scheme => {
  const scheme = findScheme(id);
  if (scheme === undefined) throw new Error(`No scheme ${id}`);
  return scheme;
};

/** Cards that together break every rule, each in a way that happens in offices. */
function dirtyCards(): Workbook[] {
  const henan = known('henan-2021');
  const shandong = known('shandong-city');
  const points = fullPoints(henan);
  const bad: Record<string, Typed> = {
    '1.1.1': null, '1.1.2': '约1', '1.2': '１分', '1.3': 6, '1.4.1': 4, '1.4.2': { value: 44_298, kind: 'date' }, '1.4.3': { value: '#DIV/0!', kind: 'error', formula: '1/0' },
    '1.5.1': { value: null, kind: 'unvalued', formula: 'F12' }, '1.5.2': 0.7, '2.9': 4,
  };
  const states: Record<string, Typed> = Object.fromEntries(henan.materials.map(({ id }) => [id, '有']));
  Object.assign(states, { m141a: '缺', m211a: null, m212a: '大概有' });
  const plain = cardWorkbook(henan, { ...points, ...bad }, { total: 98, grade: '优秀', weights: { '1.3': 6 }, unitLine: '市、县、区', merged: false });
  const [sheet] = plain.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const rowOf = (code: string): number => sheet.rows.findIndex(({ cells }) => cells.some(({ value }) => String(value).startsWith(`${code}.`) || String(value).startsWith(`${code}咨`)));
  const altered = cardWorkbook(henan, points, { merged: false });
  const rows = altered.sheets[0]?.rows ?? [];
  const copy = rows[rowOf('2.2.1')];
  const renamed = rows[rowOf('2.1.1')]?.cells.find(({ column }) => column === 2);
  if (copy === undefined || renamed === undefined) throw new Error('No row');
  renamed.value = '2.1.1.工作总结';
  rows.splice(rowOf('2.2.1') + 1, 0, copy, { index: 0, cells: [{ column: 0, value: '' }, { column: 1, value: '2.10.其他工作' }, { column: 3, value: 2 }, { column: 4, value: 2 }] }, { index: 0, cells: [{ column: 1, value: '贷款管理小计' }, { column: 4, value: 51 }] });
  rows.splice(rowOf('3.2.2'), 1);
  rows.forEach((row, index) => { rows[index] = { ...row, index }; });
  const named = withNames(plain, henan, states, { '1.4.1.area': 95, '1.4.1.population': 970_000, '2.3.3.lateReports': '两次', '2.4.approvalRate': 93 });
  const later = named.names.map((name) => (name.name.endsWith('version') ? { ...name, refersTo: '"2020.9"' } : name));
  const weights = Object.fromEntries(shandong.sections.flatMap(({ items }) => items.map(({ code }) => [code, code.startsWith('2.') ? '' : 3])));
  return [{ ...named, names: later }, altered, cardWorkbook(shandong, {}, { weights })];
}

/** One finding of each rule, out of the dirty cards; the first one found. */
export function oneFindingPerRule(): Map<RuleId, Finding> {
  const found = new Map<RuleId, Finding>();
  for (const workbook of dirtyCards()) {
    for (const finding of evaluate(workbook, schemes, '打分卡.xlsx').flatMap(({ findings }) => findings)) {
      if (!found.has(finding.rule)) found.set(finding.rule, finding);
    }
  }
  return found;
}
