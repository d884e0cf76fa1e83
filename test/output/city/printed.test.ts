import { unzipSync } from 'fflate';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { slips } from '../../../src/output';
import { schemes } from '../../../src/schemes';
import { squeeze } from '../../schemes/seed';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { readPdf } from '../../tools/pdf';
import { describeWith, testWith } from '../../tools/provided';
import { recalculate } from '../../tools/recalculate';
import { tooLow, unsized } from '../row-heights';
import { AT, figuresOf, makeCity, heldCityBook } from './cities';

const NAMES = ['舞钢市', '鲁山县', '宝丰县', '卫东区', '叶县', '名字特别长的生源地信用助学贷款试点开发区管理委员会', '郟县\n（筹）', '新城区', '石龙区', '湛河区'];

const books = schemes.map((scheme) => {
  const city = makeCity(scheme, { names: NAMES, figures: figuresOf(scheme, ['鲁山县', '宝丰县']), reviews: [{ unit: '叶县', points: { '1.2': 0 }, reason: '核查人员名册，专职人员数与自评不符，按实际在岗人数计分，并已与该单位核对' }] });
  const book = heldCityBook(scheme, city.summary, { at: AT, program: '打分卡助手 0.1.0', takenSheetNames: [], roster: city.roster });
  const returned = slips(scheme, city.summary, { at: AT, deadline: null, takenSheetNames: book.sheets.map(({ name }) => name) });
  return { scheme, sheets: [...book.sheets, ...returned.sheets], names: [...book.names, ...returned.names] };
});
const written = books.map(({ sheets, names }) => editPackage(null, [{ type: 'add', sheets, names }]));

testWith('validator')('the whole workbook passes the Open XML SDK, the chart included', async () => {
  for (const bytes of written) {
    expect(Object.keys(unzipSync(bytes))).toContain('xl/charts/chart1.xml');
    expect(await ooxmlErrors(bytes)).toEqual([]);
  }
});

describeWith('LibreOffice', 'poppler', 'Chinese font')('printed by LibreOffice', () => {
  let pages: ReturnType<typeof readPdf>[];
  beforeAll(async () => {
    pages = (await recalculate(written, 'pdf')).map(readPdf);
  }, 300_000);

  it('stands on A4 pages across, numbered through', () => {
    for (const own of pages) {
      own.forEach(({ width, height, text }, index) => {
        expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
        expect(squeeze(text)).toContain(`第${index + 1}页共${own.length}页`);
      });
    }
  });

  it('begins with the table to be signed, under its official title', () => {
    const [henan = [], shandong = []] = pages;
    expect(squeeze(henan[0]?.text ?? '')).toContain('平顶山市2020年度生源地信用助学贷款工作绩效评价初评汇总表');
    expect(squeeze(shandong[0]?.text ?? '')).toContain('学生资助管理工作绩效考评初评汇总表');
    for (const own of pages) {
      const table = squeeze(own.slice(0, 2).map(({ text }) => text).join(''));
      expect(table).toMatch(/名次单位.*等级.*是否完整/);
      expect(table).toMatch(/优秀率/);
      expect(table).toMatch(/一、绩效评价优秀单位.*二、绩效评价良好单位.*三、绩效评价合格单位.*四、绩效评价不合格单位.*考核人：/);
    }
  });

  it('repeats the heads of long tables, and unit names on the second page across', () => {
    for (const own of pages) {
      const texts = own.map(({ text }) => squeeze(text));
      expect(texts.filter((text) => text.includes('级别指标指标名称问题应为位置依据')).length).toBeGreaterThan(1);
      expect(texts.filter((text) => text.includes('类别单位指标指标名称得分核定得分')).length).toBeGreaterThan(1);
      expect(texts.find((text) => text.includes('调整原因'))).toContain('舞钢市');
    }
  });

  it('shows the chart of the items that lost most beside their list', () => {
    for (const own of pages) expect(own.map(({ text }) => squeeze(text)).find((text) => text.includes('失分最多的指标（平均失分）'))).toContain('计分单位');
  });

  it('shows nothing of the helpers', () => {
    for (const { text } of pages.flat()) expect(text).not.toMatch(/起评分|不打印|####|#REF|#N\/A|#VALUE|Err:/);
  });
});

describeWith('LibreOffice', 'Chinese font')('laid out by LibreOffice', () => {
  it('needs no row higher than it is made: wrapped text is never cut', async () => {
    const saved = await recalculate(books.map(({ sheets, names }) => editPackage(null, [{ type: 'add', sheets: unsized(sheets), names }])));
    const found = books.map(({ sheets }, index) => tooLow(sheets, saved[index] ?? new Uint8Array()));
    expect(found.flatMap(({ low }) => low)).toEqual([]);
    for (const { compared } of found) expect(compared).toBeGreaterThan(250);
  }, 300_000);
});
