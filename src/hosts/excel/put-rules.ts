import type { ConditionalFormat, Range, Sheet, Validation } from '../../core/workbook';
import { shiftFormula } from '../xlsx/shift-formula';
import { rangeToA1 } from '../xlsx/write-ranges';
import type { Piece } from './piece';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const BYTES = 1200;

/** A formula that is relative to the first range, as it reads in another one. */
function shifted(formula: string, [first]: Range[], { top, left }: Range): string {
  return `=${first === undefined ? formula : shiftFormula(formula, top - first.top, left - first.left)}`;
}

function between(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: 'Between' };
  return max === undefined ? { formula1: min ?? -1e300, operator: 'GreaterThanOrEqualTo' } : { formula1: max, operator: 'LessThanOrEqualTo' };
}

function ruleOf({ rule, ranges }: Validation, range: Range): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list': return { list: { inCellDropDown: true, source: 'values' in rule ? rule.values.join(',') : shifted(rule.formula, ranges, range) } };
    case 'decimal': return { decimal: between(rule.min, rule.max) };
    case 'whole': return { wholeNumber: between(rule.min, rule.max) };
    case 'custom': return { custom: { formula: shifted(rule.formula, ranges, range) } };
  }
}

function putValidation(sheet: string, validation: Validation): Piece[] {
  const { ranges, prompt, error } = validation;
  return ranges.map((range) => ({
    bytes: BYTES,
    put: (at) => {
      const { dataValidation } = at.sheet(sheet).getRange(rangeToA1(range));
      dataValidation.rule = ruleOf(validation, range);
      dataValidation.ignoreBlanks = true;
      if (error !== undefined) dataValidation.errorAlert = { showAlert: true, style: STYLES[error.style], title: error.title, message: error.text };
      if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    },
  }));
}

function putFormat(sheet: string, { ranges, formula, style, stop }: ConditionalFormat): Piece[] {
  return ranges.map((range) => ({
    bytes: BYTES,
    put: (at) => {
      const format = at.sheet(sheet).getRange(rangeToA1(range)).conditionalFormats.add('Custom');
      const { rule, format: looks } = format.custom;
      rule.formula = shifted(formula, ranges, range);
      if (style.color !== undefined) looks.font.color = `#${style.color}`;
      if (style.bold) looks.font.bold = true;
      if (style.fill !== undefined) looks.fill.color = `#${style.fill}`;
      if (stop) format.stopIfTrue = true;
    },
  }));
}

export const putValidations = ({ name, validations = [] }: Sheet): Piece[] => validations.flatMap((validation) => putValidation(name, validation));

/** Excel puts a new format above the ones that are there: the first to be looked at is added last. */
export const putConditionalFormats = ({ name, conditionalFormats = [] }: Sheet): Piece[] =>
  conditionalFormats.toReversed().flatMap((format) => putFormat(name, format).toReversed());
