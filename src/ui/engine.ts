import { evaluate as evaluateWith } from '../core/report';
import type { Report } from '../core/report';
import type { Workbook } from '../core/workbook';
import { schemes } from '../schemes';

export { schemes };
export { stepOf } from './edits';
export { workbookAfter } from '../core/workbook-after';

/** Reports of all cards in a workbook, by all schemes. */
export const evaluate = (workbook: Workbook, fileName: string): Report[] => evaluateWith(workbook, schemes, fileName);
