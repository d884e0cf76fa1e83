import type { PrintDocument } from '../../src/core/document';
import type { DefinedName, Sheet } from '../../src/core/workbook';
import type { Counter } from '../../src/ui/counter';

type Given = { fileName: string } & ({ workbook: { sheets: Sheet[]; names: DefinedName[] } } | { document: PrintDocument });

/** A counter that keeps what is handed out. */
export function tray(ways: Counter['ways'] = { workbook: 'download', document: 'download' }): { counter: Counter; given: Given[] } {
  const given: Given[] = [];
  return {
    given,
    counter: {
      ways, program: '0.0.0',
      source: async () => null,
      workbook: async (workbook, fileName) => void given.push({ fileName, workbook }),
      document: async (document, fileName) => void given.push({ fileName, document }),
    },
  };
}
