import exceljs from 'exceljs';

const ROWS = 36;
const COLUMNS = 7;
const THIN = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const PHRASES = ['成立领导小组并明确职责', '印发年度工作计划', '办公场所面积符合要求', '专职人员配备到位', '及时报送周报月报', '逾期贷款本息回收', '宣传手段与活动', '合同审批通过率', '投诉处理及时', '毕业确认工作完成'];

/** A plain scoring card of about 14 KB: title, heading, items with points, everything bordered and no two texts alike. */
async function cardWorkbook(number) {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('打分卡');
  sheet.columns = [8, 16, 26, 46, 8, 10, 30].slice(0, COLUMNS).map((width) => ({ width }));
  sheet.mergeCells(1, 1, 1, COLUMNS);
  sheet.getCell(1, 1).value = `第${number}县(市、区)生源地信用助学贷款工作绩效评价打分卡`;
  sheet.getRow(2).values = ['编号', '一级指标', '二级指标', '评价标准', '分值', '自评得分', '佐证材料'];
  for (let item = 0; item < ROWS; item += 1) {
    const phrase = (shift) => `${PHRASES[(item + shift + number) % PHRASES.length]}${number * 97 + item * 13 + shift}`;
    const words = Array.from({ length: 5 }, (_, shift) => phrase(shift)).join(',');
    sheet.getRow(item + 3).values = [`${1 + (item % 3)}.${item + 1}`, phrase(1), phrase(2), words, 1 + (item % 15), ((number * 7 + item * 11) % 150) / 10, phrase(7)];
  }
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
