import { submissionKey } from '../../../src/core/city';
import { readCityBook } from '../../../src/core/city/read-city-book';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { cityBook } from '../../../src/output/city-book';
import { slips } from '../../../src/output/slips';
import { schemes } from '../../../src/schemes';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { describeWith, testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { AT, makeCity, schemeOf } from './cities';
import { columnIn } from './look-up';

const NAMES = ['=1+1', '+86县', '-2县', '@市', '="鲁山县"', "a'b\"c&<d>县", '鲁山县\n（修改）', '很长的单位名称'.repeat(8) + '开发区', '[1]历史/表:县*?', '#REF!'];
const scheme = schemeOf(schemes, 'henan-2021');
const base = makeCity(scheme, { names: NAMES, absent: 0, complete: 4 });
const assigned = Object.fromEntries(base.input.submissions.map((submission, index) => [submissionKey(submission), NAMES[index] ?? '']));
const city = makeCity(scheme, { names: NAMES, absent: 0, complete: 4, more: { assigned } });
const book = cityBook(scheme, city.summary, { at: AT, program: 'dafenka', takenSheetNames: [], roster: city.roster });
const returned = slips(scheme, city.summary, { at: AT, deadline: '4月25日', takenSheetNames: book.sheets.map(({ name }) => name) });
const bytes = editPackage(null, [{ type: 'add', ...book }, { type: 'add', ...returned }]);

test('every name is a unit of its own, written as a text and read back as it was', () => {
  expect(city.summary.units.map(({ unit }) => unit).toSorted()).toEqual(NAMES.toSorted());
  const cells = readXlsx(bytes).sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  for (const name of NAMES) expect(cells.filter(({ value, formula }) => value === name && formula !== undefined).every(({ formula }) => /INDEX|IF\(/.test(formula ?? ''))).toBe(true);
  expect(Object.keys(readCityBook(readXlsx(bytes))?.points ?? {}).toSorted()).toEqual(NAMES.toSorted());
});

testWith('validator')('passes the Open XML SDK', async () => {
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

describeWith('LibreOffice', 'Chinese font')('LibreOffice', () => {
  it('shows the names as they are in 汇总, and computes the lists to publish from them', async () => {
    const [computed] = (await recalculate([bytes])).map((each) => readXlsx(each));
    if (computed === undefined) throw new Error('Nothing came back');
    const unit = columnIn(computed, '汇总', '单位');
    const shown = computed.sheets[0]?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === unit).map(({ value }) => value)) ?? [];
    expect(shown).toEqual(expect.arrayContaining(NAMES));
    const lists = computed.sheets[0]?.rows.flatMap(({ cells }) => cells.filter(({ column, value }) => column === 0 && typeof value === 'string' && value.startsWith('平顶山市：')).map(({ value }) => String(value))) ?? [];
    const complete = city.summary.units.filter((each) => each.complete);
    expect(lists.join('')).toBe(city.scheme.grades.map(({ key }) => complete.filter(({ grade }) => grade.key === key).map((each) => each.unit)).filter((units) => units.length > 0).map((units) => `平顶山市：${units.join('、')}。`).join(''));
  }, 200_000);
});
