import type { Change } from '../../../src/core/host';
import type { Sheet } from '../../../src/core/workbook';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { readPdf } from '../../tools/pdf';
import { describeWith, testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { partText } from '../../tools/zip-entries';

const column = (left: number) => ({ top: 0, left, bottom: 2, right: left });
const sheet = (name: string, more: Partial<Sheet> = {}): Sheet => ({
  name, merges: [],
  rows: [['逾期率', 0.42], ['=SUM(A1)', 0.2], ['<人员> & "编制"', null]].map(([text = null, value = null], index) => ({
    index, cells: [{ column: 0, value: text }, { column: 1, value, ...(value === null ? { kind: 'unvalued' as const } : {}), formula: value === null ? '0/0' : '0.4+0.02' }],
  })),
  charts: [{
    title: '失分率', area: { top: 4, left: 0, bottom: 20, right: 8 }, seriesName: '失分率', numberFormat: '0.00%',
    categories: { sheet: name, range: column(0) }, values: { sheet: name, range: column(1) },
  }],
  ...more,
});
const add = (...sheets: Sheet[]): Change => ({ type: 'add', sheets, names: [] });
const first = editPackage(null, [add(sheet("一'表"))]);

test('a chart carries the stored values of its cells, and none where nothing is stored', () => {
  const xml = partText(first, 'xl/charts/chart1.xml');
  expect(xml).toContain("<c:f>'一''表'!$A$1:$A$3</c:f><c:strCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>逾期率</c:v></c:pt><c:pt idx=\"1\"><c:v>=SUM(A1)</c:v></c:pt><c:pt idx=\"2\"><c:v>&lt;人员&gt; &amp; \"编制\"</c:v></c:pt></c:strCache>");
  expect(xml).toContain('<c:formatCode>0.00%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.42</c:v></c:pt><c:pt idx="1"><c:v>0.2</c:v></c:pt></c:numCache>');
});

testWith('validator')('charts of later sheets find free names, also two on one sheet', async () => {
  const two = sheet('二');
  const after = editPackage(first, [add({ ...two, charts: [...(two.charts ?? []), ...(two.charts ?? [])] }), add(sheet('三'))]);
  expect(partText(after, 'xl/worksheets/sheet3.xml')).toContain('<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>');
  expect(partText(after, 'xl/drawings/_rels/drawing2.xml.rels')).toMatch(/charts\/chart2\.xml.*charts\/chart3\.xml/);
  expect(partText(after, 'xl/charts/chart4.xml')).toContain("'三'!$B$1:$B$3");
  expect(await ooxmlErrors(after)).toEqual([]);
});

describeWith('LibreOffice', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  it('shows the chart with its title, its categories from the top and its values', async () => {
    const text = (await recalculate([first], 'pdf')).map(readPdf)[0]?.map((page) => page.text).join('') ?? '';
    const chart = text.slice(text.lastIndexOf('失分率'));
    expect(chart.indexOf('逾期率')).toBeGreaterThan(0);
    expect(chart.indexOf('=SUM(A1)')).toBeGreaterThan(chart.indexOf('逾期率'));
    expect(chart).toContain('42.00%');
  }, 120_000);
});
