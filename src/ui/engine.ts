import { evaluator } from '../core/report';
import { schemes } from '../schemes';

export { schemes };
export { stepOf } from './edits';
export { workbookAfter } from '../core/workbook-after';

/** Reports of all cards in a workbook, by all schemes. */
export const evaluate = evaluator(schemes);
