import type { Validation } from '../../core/workbook';
import { escapeAttribute, escapeText } from './write-escape';
import { rangesToA1 } from './write-ranges';

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 255;

function atMost(limit: number, what: string, text: string): string {
  if (text.length > limit) throw new RangeError(`${what} holds at most ${limit} characters, not ${text.length}: ${text.slice(0, 20)}…`);
  return text;
}

function listLiteral(values: string[]): string {
  const broken = values.find((value) => value.includes(','));
  if (broken !== undefined) throw new RangeError(`A literal list cannot hold a value with a comma: ${broken}`);
  return `"${atMost(LONGEST_LIST, 'A literal list', values.join(',')).replaceAll('"', '""')}"`;
}

interface Condition { type: string; operator?: string; formulas: string[] }

function between(type: 'decimal' | 'whole', min: number | undefined, max: number | undefined): Condition {
  if (min !== undefined && max !== undefined) return { type, operator: 'between', formulas: [`${min}`, `${max}`] };
  if (max !== undefined) return { type, operator: 'lessThanOrEqual', formulas: [`${max}`] };
  return { type, operator: 'greaterThanOrEqual', formulas: [`${min ?? -1e300}`] };
}

function conditionOf(rule: Validation['rule']): Condition {
  switch (rule.type) {
    case 'list': return { type: 'list', formulas: ['values' in rule ? listLiteral(rule.values) : rule.formula] };
    case 'custom': return { type: 'custom', formulas: [atMost(LONGEST_FORMULA, 'A validation formula', rule.formula)] };
    default: return between(rule.type, rule.min, rule.max);
  }
}

function validationXml({ ranges, rule, prompt, error }: Validation): string {
  const { type, operator, formulas } = conditionOf(rule);
  const attributes = [
    `type="${type}"`,
    error !== undefined && error.style !== 'stop' && `errorStyle="${error.style}"`,
    operator !== undefined && operator !== 'between' && `operator="${operator}"`,
    'allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    error && `errorTitle="${escapeAttribute(atMost(LONGEST_TITLE, 'An error title', error.title))}"`,
    error && `error="${escapeAttribute(atMost(LONGEST_TEXT, 'An error text', error.text))}"`,
    prompt && `promptTitle="${escapeAttribute(atMost(LONGEST_TITLE, 'A prompt title', prompt.title))}"`,
    prompt && `prompt="${escapeAttribute(atMost(LONGEST_TEXT, 'A prompt text', prompt.text))}"`,
    `sqref="${rangesToA1(ranges)}"`,
  ].filter(Boolean).join(' ');
  const inner = formulas.map((formula, index) => `<formula${index + 1}>${escapeText(formula)}</formula${index + 1}>`).join('');
  return `<dataValidation ${attributes}>${inner}</dataValidation>`;
}

/** Throws a `RangeError` where Excel would mend the file: a literal list, a title or a text that is too long. */
export const validationsXml = (validations: Validation[] = []): string =>
  validations.length === 0 ? '' : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
