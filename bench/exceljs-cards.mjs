import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import exceljs from 'exceljs';

/** What a person would write with exceljs: the unit, the points and their total of every card in a folder. */
async function readCards(folder) {
  for (const name of readdirSync(folder).toSorted()) {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(join(folder, name));
    const [sheet] = book.worksheets;
    let total = 0;
    sheet.eachRow((row, at) => {
      if (at > 3 && typeof row.getCell(4).value === 'number') total += Number(row.getCell(5).value);
    });
    console.log(sheet.getCell('A2').value, total);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await readCards(process.argv[2]);
