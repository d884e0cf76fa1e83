import type { Sheet } from '../../../src/core/workbook';

/** A sheet that carries everything a sheet can carry. */
export const fullSheet = (name = '打分卡'): Sheet => ({
  name,
  rows: [
    { index: 0, height: 30, cells: [{ column: 0, value: '高校助学工作 <打分卡> & "说明"', style: { font: { name: '黑体', size: 16, bold: true }, align: { horizontal: 'center', vertical: 'center' } } }] },
    {
      index: 2,
      cells: [
        { column: 0, value: '=SUM(A1)' }, { column: 1, value: ' 前后有空格 \n第二行\t' }, { column: 2, value: '_x0041_ 与 \u0001\r' },
        { column: 3, value: -1.5, style: { numberFormat: '0.##', border: { top: 'thin', left: 'hair', right: 'double', bottom: 'medium' } } },
        { column: 4, value: true }, { column: 5, value: '#DIV/0!', kind: 'error' }, { column: 6, value: 45000, kind: 'date' }, { column: 7, value: '' },
      ],
    },
    {
      index: 3,
      hidden: true,
      cells: [
        { column: 0, value: 3, formula: 'SUM(D3,4.5)' }, { column: 1, value: '合格', formula: 'IF(A4<5,"合格","")' }, { column: 2, value: false, formula: 'A4>B4' },
        { column: 3, value: '#N/A', kind: 'error', formula: 'NA()' }, { column: 4, value: null, kind: 'unvalued', formula: "'打分卡'!A1&\"<\"" },
      ],
    },
    { index: 5, cells: [{ column: 0, value: null, style: { fill: 'FFF2CC', locked: false, font: { italic: true, underline: true, color: 'C00000' } } }, { column: 1, value: 0.1, style: { numberFormat: '"约"0.00%;[红色]-0' , align: { wrap: true, indent: 1, shrink: true } } }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }, { top: 8, left: 1, bottom: 9, right: 2 }],
  columns: [{ from: 0, to: 1, width: 20 }, { from: 2, to: 2, hidden: true }],
  validations: [
    { ranges: [{ top: 5, left: 0, bottom: 7, right: 0 }, { top: 9, left: 0, bottom: 9, right: 0 }], rule: { type: 'list', values: ['有', '无', '"未核对"'] }, prompt: { title: '提示', text: '选一项\n"有"或"无"' }, error: { style: 'warning', title: '不对', text: '只能选' } },
    { ranges: [{ top: 5, left: 1, bottom: 5, right: 1 }], rule: { type: 'list', formula: '$A$1:$A$3' } },
    { ranges: [{ top: 5, left: 2, bottom: 5, right: 2 }], rule: { type: 'decimal', min: 0, max: 2.5 }, error: { style: 'stop', title: '超出', text: '0到2.5' } },
    { ranges: [{ top: 5, left: 3, bottom: 5, right: 3 }], rule: { type: 'whole', min: 1 }, error: { style: 'information', title: '整数', text: '至少1' } },
    { ranges: [{ top: 5, left: 4, bottom: 5, right: 4 }], rule: { type: 'decimal', max: 9 } },
    { ranges: [{ top: 5, left: 5, bottom: 5, right: 5 }], rule: { type: 'custom', formula: 'AND(F6<>"",F6<1)' } },
  ],
  conditionalFormats: [
    { ranges: [{ top: 5, left: 0, bottom: 9, right: 3 }], formula: '$A6="无"', style: { color: 'FF0000', fill: 'FFC7CE', bold: true }, stop: true },
    { ranges: [{ top: 2, left: 3, bottom: 2, right: 3 }], formula: 'D3<0', style: { fill: 'FFEB9C' } },
  ],
  protected: true,
  freeze: { row: 2, column: 1 },
  print: {
    orientation: 'landscape', area: { top: 0, left: 0, bottom: 30, right: 7 }, fit: { width: 1, height: 0 }, titleRows: [0, 2], titleColumns: [0, 1], breaksAfter: [9, 19],
    margins: { top: 2.54, right: 1.27, bottom: 2.54, left: 1.27, header: 0.8, footer: 0.8 }, header: '&L打分卡&R&D', footer: '&C第 &P 页 共 &N 页', centerHorizontally: true,
  },
  tabColor: '00B050',
  zoom: 90,
  hideGridlines: true,
  filter: { top: 2, left: 0, bottom: 9, right: 7 },
  charts: [{
    title: '失分最多的 <指标> & "说明"', area: { top: 11, left: 1, bottom: 24, right: 6 }, seriesName: '失分率', color: 'C00000', numberFormat: '"约"0.0%',
    categories: { sheet: name, range: { top: 2, left: 0, bottom: 3, right: 0 } }, values: { sheet: name, range: { top: 2, left: 3, bottom: 3, right: 3 } },
  }],
});
