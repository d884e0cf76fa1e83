import type { Change } from '../core/host';
import type { Workbook } from '../core/workbook';

/** A workbook's bytes with changes in them and the results of its formulas brought up to date; `null` starts a new one. Loaded with the first file that is written. */
export async function packageOf(bytes: Uint8Array | null, changes: Change[], base: Workbook, fileName: string): Promise<Uint8Array> {
  const [{ editPackage }, { storedResults }, { schemes }] = await Promise.all([
    import(/* webpackChunkName: "write" */ '../hosts/xlsx/write'), import(/* webpackChunkName: "engine" */ '../core/stored-results'), import(/* webpackChunkName: "engine" */ '../schemes'),
  ]);
  return editPackage(bytes, [...changes, ...storedResults(base, changes, schemes, fileName)]);
}
