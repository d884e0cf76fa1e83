import type { Emulation } from '../emulation';
import type { HostObject } from '../host-object';
import { oneOf } from './values';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationObject = (emulation: Emulation, open: (base64: unknown) => void): HostObject => ({
  type: 'Application',
  get: { CalculationMode: () => emulation.calculationMode, CalculationState: () => 'Done' },
  set: { CalculationMode: (mode) => void (emulation.calculationMode = oneOf(MODES, mode)) },
  make: {
    CreateWorkbook: (base64) => ({ type: 'WorkbookCreated', identity: () => ({ Id: 'created' }), call: { Open: () => open(base64) } }),
  },
  call: { SuspendScreenUpdatingUntilNextSync: () => null, SuspendApiCalculationUntilNextSync: () => null, Calculate: () => null },
});
