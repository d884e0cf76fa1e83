import { makeKit } from '../../../src/output/kit';
import { schemes } from '../../../src/schemes';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { testWith } from '../../tools/provided';
import { asRead } from './as-read';

testWith('validator').each(schemes.map((scheme) => [scheme.id, scheme] as const))('writes the kit of %s so that it reads back whole and passes the Open XML SDK', async (_id, scheme) => {
  const kit = makeKit(scheme, { unit: '鲁山县', takenSheetNames: [] });
  const bytes = editPackage(null, [{ type: 'add', ...kit }]);
  expect(asRead(readXlsx(bytes))).toEqual(asRead(kit));
  expect(await ooxmlErrors(bytes)).toEqual([]);
});
