/** @jest-environment jsdom */
import './node-globals';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { bootDesktop } from './desktop';
import { createExcel } from './host';

test('tests of components run the client in a frame of their document, as often as they like', async () => {
  for (const value of ['鲁山县', '宝丰县']) {
    const excel = createExcel({ sheets: [{ name: '打分卡', rows: [{ index: 0, cells: [{ column: 0, value }] }], merges: [] }], names: [] }, { api: '1.14' });
    const desk = await bootDesktop(excel);
    const values = await desk.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('打分卡').getRange('A1').load('values');
      await context.sync();
      return JSON.stringify(range.values);
    });
    expect(values).toBe(JSON.stringify([[value]]));
    expect(readXlsx(excel.save()).sheets[0]?.rows[0]?.cells[0]?.value).toBe(value);
    desk.close();
  }
  expect(document.querySelector('iframe')).toBeNull();
});
