import exceljs from 'exceljs';

const ROWS = 36;
const COLUMNS = 7;
const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const WORDS = '指标 体系 县级 学生 资助 管理 中心 领导 小组 成立 文件 印发 年度 计划 总结 办公 场所 面积 人员 编制 培训 宣传 活动 预测 需求 合同 审批 通过率 逾期 本金 利息 回收 催收 记录 冻结 账户 周报 月报 及时 上报 投诉 处理 毕业 确认 值班 电话 制度 应急 演练 政府 教育局 名单 复印件 佐证 材料 档案 目录'.split(' ');

/** The same numbers for the same seed (Park and Miller). */
function randomFrom(seed) {
  let state = (seed * 7919) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A plain scoring card of about 14 KB: title, heading, items with points, everything bordered, points within limits, sections merged, no two texts alike. */
async function cardWorkbook(number) {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('打分卡');
  sheet.columns = [8, 16, 26, 46, 8, 10, 30].slice(0, COLUMNS).map((width) => ({ width }));
  sheet.mergeCells(1, 1, 1, COLUMNS);
  sheet.getCell(1, 1).value = `第${number}县(市、区)生源地信用助学贷款工作绩效评价打分卡`;
  sheet.getRow(2).values = ['编号', '一级指标', '二级指标', '评价标准', '分值', '自评得分', '佐证材料'];
  const random = randomFrom(number);
  const text = (words) => Array.from({ length: words }, () => WORDS[random(WORDS.length)]).join('') + random(10_000);
  for (let item = 0; item < ROWS; item += 1) {
    sheet.getRow(item + 3).values = [`${1 + (item % 3)}.${item + 1}`, text(4), text(6), text(24), 1 + random(15), random(150) / 10, text(12)];
    sheet.getCell(item + 3, 6).dataValidation = { type: 'decimal', operator: 'between', allowBlank: true, formulae: [0, 15], showErrorMessage: true, errorTitle: '自评得分', error: '得分应在0与分值之间' };
    if (item % 3 === 2) sheet.mergeCells(item + 1, 2, item + 3, 2);
  }
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '2:2' };
  sheet.headerFooter = { oddFooter: '&C第 &P 页 共 &N 页' };
  sheet.views = [{ state: 'frozen', ySplit: 2 }];
  sheet.eachRow((row, at) => {
    row.height = 30;
    row.eachCell((cell) => {
      cell.border = BORDER;
      cell.font = { name: '仿宋', size: 10 + (at === 1 ? 6 : 0), bold: at < 3 };
      cell.alignment = { vertical: 'middle', wrapText: true, horizontal: at < 3 ? 'center' : 'left' };
      if (at === 2) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
      if (typeof cell.value === 'number') cell.numFmt = '0.##';
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** As many cards as asked for, one after the other, so that the same number gives the same card. */
export async function cardWorkbooks(count) {
  const books = [];
  for (let number = 1; number <= count; number += 1) books.push(await cardWorkbook(number));
  return books;
}
