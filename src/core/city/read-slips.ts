import type { SlipAnswers } from '../city';
import type { Workbook } from '../workbook';
import { parseSlipNames, SLIP_HEADINGS } from './names';
import { readAnswer } from './read-answer';
import { rowsUnder } from './rows-under';

/** The answers on every return slip in a workbook; findings that nothing was written beside are left out. */
export const readSlips = (workbook: Workbook): SlipAnswers[] => parseSlipNames(workbook).map(({ unit, findings }) => ({
  unit,
  answers: rowsUnder(workbook, findings, SLIP_HEADINGS).flatMap(({ cell, text }) => {
    const answer = readAnswer(cell('ticked'), text('text'));
    return text('id') === '' || answer === null ? [] : [{ id: text('id'), ...answer }];
  }),
}));
