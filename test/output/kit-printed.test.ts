import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../src/hosts/xlsx/write';
import { makeKit } from '../../src/output/kit';
import { schemes } from '../../src/schemes';
import { cardRows, squeeze } from '../schemes/seed';
import { readPdf } from '../tools/pdf';
import { describeWith } from '../tools/provided';
import { recalculate } from '../tools/recalculate';
import { tooLow, unsized } from './row-heights';

const kits = schemes.map((scheme) => ({ scheme, kit: makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] }) }));
const henan = kits.findIndex(({ scheme }) => scheme.id === 'henan-2021');
const book = (index: number): Uint8Array => {
  const kit = kits[index]?.kit;
  return editPackage(null, kit === undefined ? [] : [{ type: 'add', ...kit }]);
};

describeWith('LibreOffice', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  let pages: ReturnType<typeof readPdf>;
  let shandong: ReturnType<typeof readPdf>;
  beforeAll(async () => {
    [pages = [], shandong = []] = (await recalculate([book(henan), book(1 - henan)], 'pdf')).map(readPdf);
  }, 300_000);

  it('puts the whole card on one A4 page (H-4: 纸张大小为A4幅面)', () => {
    for (const [first, second] of [pages, shandong]) {
      expect([Math.round(first?.width ?? 0), Math.round(first?.height ?? 0)]).toEqual([595, 842]);
      expect(first?.text).toMatch(/得分合计|总分/);
      expect(second?.text).toMatch(/佐证材料清单|考评办法/);
    }
  });

  it('prints every row of the official card with its weight, in the official order (H-A2)', () => {
    const lines = (pages[0]?.text ?? '').split('\n').map(squeeze).filter((line) => line !== '');
    expect(lines[0]).toBe('生源地信用助学贷款县级学生资助管理机构绩效评价打分卡');
    expect(lines[1]).toBe('鲁山县市、县、区2021年月日');
    expect(lines[2]).toBe('指标层次和名称一级指标二级指标权重得分');
    let at = 2;
    for (const { first, second, weight } of cardRows()) {
      const row = lines.findIndex((line, index) => index > at && line.includes(squeeze(second === '' ? first : second)));
      expect([second || first, row > at, lines[row]?.endsWith(weight)]).toEqual([second || first, true, true]);
      at = row;
    }
    for (const { section, first } of cardRows()) {
      expect(squeeze(pages[0]?.text ?? '')).toContain(squeeze(first));
      for (const part of squeeze(section).split(/(?=（)/)) expect(squeeze(pages[0]?.text ?? '')).toContain(part);
    }
    expect(lines.slice(-4).join('')).toBe('得分合计——绩效评价等级备注：本表由县、市级资助中心填写，作为复评阶段绩效评价参考材料。考核人：');
  });

  it('prints nothing of the check area', () => {
    for (const { text } of [...pages, ...shandong]) expect(text).not.toMatch(/核对区|核定得分|小计|请填写得分|请先填写权重|待填/);
  });

  it('prints the other sheets across A4 pages, each with its head and its number', () => {
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([842, 595]);
      expect(squeeze(page.text)).toMatch(/序号项目市县区资助中心提供材料材料状态|项目数据名称填报要求填报值单位|编号指标名称评价标准分数类别/);
      expect(squeeze(page.text)).toContain(`第${index + 1}页共${pages.length}页`);
    }
  });
});

describeWith('LibreOffice', 'Chinese font')('recalculated by LibreOffice', () => {
  let blank: Uint8Array[];
  let free: Uint8Array[];
  beforeAll(async () => {
    const all = await recalculate([...kits.map((_, index) => book(index)), ...kits.map(({ kit }) => editPackage(null, [{ type: 'add', names: kit.names, sheets: unsized(kit.sheets) }]))]);
    blank = all.slice(0, kits.length);
    free = all.slice(kits.length);
  }, 300_000);

  it('shows on a blank card what is stored beside its formulas', () => {
    kits.forEach(({ kit }, index) => {
      const recalculated = readXlsx(blank[index] ?? new Uint8Array());
      for (const { name, rows } of kit.sheets) {
        const found = recalculated.sheets.find((sheet) => sheet.name === name);
        for (const row of rows) {
          for (const { column, formula, value } of row.cells) {
            if (formula === undefined || value === null) continue;
            const cell = found?.rows.find((one) => one.index === row.index)?.cells.find((one) => one.column === column);
            expect([name, row.index, column, cell?.value]).toEqual([name, row.index, column, value]);
          }
        }
      }
    });
  });

  it('needs no row higher than it is made: wrapped text is never cut', () => {
    const found = kits.map(({ kit }, index) => tooLow(kit.sheets, free[index] ?? new Uint8Array()));
    expect(found.flatMap(({ low }) => low)).toEqual([]);
    expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(150);
  });
});
