import { strFromU8, strToU8 } from 'fflate';
import { convert } from './libreoffice';
import { testWith } from './provided';

testWith('LibreOffice')('converts a text to a page that holds its cells', async () => {
  const page = await convert(strToU8('指标,得分\n1.3,5\n'), 'html:HTML (StarCalc)', { from: 'csv', filter: 'CSV:44,34,76' });
  expect(strFromU8(page)).toMatch(/<table[^]*指标[^]*5/);
}, 120_000);
