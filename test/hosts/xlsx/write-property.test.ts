import fc from 'fast-check';
import { applyChanges } from '../../../src/core/change';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { editPackage } from '../../../src/hosts/xlsx/write';
import { ooxmlErrors } from '../../tools/ooxml-validator';
import { testWith } from '../../tools/provided';
import { changesFor, sheet } from './arbitrary';
import { asRead } from './as-read';

const sheets = fc.tuple(sheet('一'), sheet("二 'x' & <y>"));

describe('editPackage', () => {
  it('does to the bytes what applyChanges does to the data', () => {
    fc.assert(fc.property(sheets, changesFor(['一', "二 'x' & <y>"]), (two, changes) => {
      const bytes = editPackage(null, [{ type: 'add', sheets: two, names: [] }]);
      expect(asRead(readXlsx(bytes))).toEqual(asRead({ sheets: two, names: [] }));
      expect(asRead(readXlsx(editPackage(bytes, changes)))).toEqual(asRead(applyChanges(readXlsx(bytes), changes)));
    }), { numRuns: 300 });
  }, 60_000);

  it('does all changes at once as it does them one by one', () => {
    fc.assert(fc.property(sheets, changesFor(['一', "二 'x' & <y>"]), (two, changes) => {
      const bytes = editPackage(null, [{ type: 'add', sheets: two, names: [] }]);
      const single = changes.reduce((current, change) => editPackage(current, [change]), bytes);
      expect(readXlsx(single)).toEqual(readXlsx(editPackage(bytes, changes)));
    }), { numRuns: 100 });
  }, 60_000);

  testWith('validator')('writes nothing that the Open XML SDK finds wrong', async () => {
    await fc.assert(fc.asyncProperty(sheets, changesFor(['一', "二 'x' & <y>"]), async (two, changes) => {
      expect(await ooxmlErrors(editPackage(null, [{ type: 'add', sheets: two, names: [] }, ...changes]))).toEqual([]);
    }), { numRuns: 8 });
  }, 60_000);
});
