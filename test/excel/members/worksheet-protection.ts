import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { ExcelError, notEmulated } from '../protocol';
import { isGiven, record } from './values';

/** What a protected sheet of the workbook model allows; the saved file says so. */
const ALLOWED = ['allowFormatColumns', 'allowFormatRows', 'allowAutoFilter'];
const KNOWN = [...ALLOWED, 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort', 'selectionMode'];

const refused = (): ExcelError => new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');

function checkOptions(options: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(options)) {
    const fits = KNOWN.includes(name) && (ALLOWED.includes(name) ? value === true : value === false || value === 'Normal');
    if (!fits) throw notEmulated(`how to save a protected sheet with ${name} ${String(value)}`);
  }
  const lacking = ALLOWED.filter((name) => options[name] !== true);
  if (lacking.length > 0) throw notEmulated(`how to save a protected sheet without ${lacking.join(', ')}`);
}

export function worksheetProtectionObject(emulation: Emulation, id: string): HostObject {
  const sheet = () => sheetById(emulation, id);
  const tell = (isProtected: boolean): void => emulation.events.raise('protectionChanged', id, { isProtected, source: 'Local' });
  return {
    type: 'WorksheetProtection',
    get: {
      Protected: () => sheet().protected,
      Options: () => (sheet().protected ? Object.fromEntries(KNOWN.map((name) => [name, name === 'selectionMode' ? 'Normal' : ALLOWED.includes(name)])) : null),
    },
    call: {
      Protect: (options, password) => {
        if (sheet().protected) throw refused();
        if (isGiven(password)) throw notEmulated('passwords');
        checkOptions(isGiven(options) ? record(options) : {});
        sheet().protected = true;
        tell(true);
      },
      Unprotect: (password) => {
        if (!sheet().protected) throw refused();
        if (isGiven(password)) throw notEmulated('passwords');
        sheet().protected = false;
        tell(false);
      },
    },
  };
}
