import { dependentsFinder } from '../core/dependents';
import { evaluator } from '../core/report';
import { workbooksAfter } from '../core/workbook-after';
import { schemes } from '../schemes';
import { stepOf } from './edits';

export type Engine = ReturnType<typeof createEngine>;

/** All that a session asks of schemes, rules and scoring; what it has taken apart of schemes and formulas it keeps. */
export const createEngine = () => ({
  schemes,
  stepOf,
  /** Reports of all cards in a workbook, by all schemes. */
  evaluate: evaluator(schemes),
  workbookAfter: workbooksAfter(dependentsFinder()),
});
