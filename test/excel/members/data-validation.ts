import { toReference } from '../../../src/core/address';
import type { Range, Validation } from '../../../src/core/workbook';
import { rangeToA1 } from '../a1';
import type { Emulation } from '../emulation';
import { sheetById } from '../emulation';
import type { HostObject } from '../host-object';
import { accessDenied, invalidArgument, notEmulated } from '../protocol';
import { placeOf } from '../range-of';
import { contains, cutOut } from '../ranges';
import { isGiven, oneOf, record, text } from './values';

const LONGEST_LIST = 255;
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
type AlertStyle = keyof typeof STYLES;

type Rule = Validation['rule'];

function bound(value: unknown): number {
  const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof found !== 'number' || !Number.isFinite(found)) throw notEmulated(`the bound ${String(value)} of a validation`);
  return found;
}

function numbers(type: 'decimal' | 'whole', rule: Record<string, unknown>): Rule {
  const { formula1, formula2, operator } = rule;
  if (operator === 'Between') return { type, min: bound(formula1), max: bound(formula2) };
  if (operator === 'GreaterThanOrEqualTo') return { type, min: bound(formula1) };
  if (operator === 'LessThanOrEqualTo') return { type, max: bound(formula1) };
  throw notEmulated(`how to save validations by ${String(operator)}`);
}

function list(emulation: Emulation, sheetId: string, { source, inCellDropDown }: Record<string, unknown>): Rule {
  if (inCellDropDown !== true) throw notEmulated('how to save lists without a drop-down');
  if (typeof source === 'string') {
    if (source.startsWith('=')) return { type: 'list', formula: source.slice(1) };
    if (source.length > LONGEST_LIST) throw invalidArgument(`A list holds at most ${LONGEST_LIST} characters.`);
    return { type: 'list', values: source.split(',') };
  }
  const { sheetId: on, range: { top, left, bottom, right } } = placeOf(source, sheetId);
  const { name } = sheetById(emulation, on);
  const [, last = ''] = toReference({ sheet: '', row: bottom, column: right }).split('!');
  return { type: 'list', formula: `${toReference({ sheet: name, row: top, column: left })}:${last}` };
}

function ruleFrom(emulation: Emulation, sheetId: string, value: unknown): Rule {
  const [[kind, rule] = ['', {}], ...more] = Object.entries(record(value)).filter(([, entry]) => isGiven(entry));
  if (more.length > 0) throw invalidArgument('A validation has one rule.');
  if (kind === 'list') return list(emulation, sheetId, record(rule));
  if (kind === 'decimal') return numbers('decimal', record(rule));
  if (kind === 'wholeNumber') return numbers('whole', record(rule));
  if (kind === 'custom') return { type: 'custom', formula: text(record(rule)['formula']).replace(/^=/, '') };
  throw notEmulated(`validations of the kind ${kind}`);
}

function shownRule(rule: Rule): Record<string, unknown> {
  if (rule.type === 'list') return { list: { inCellDropDown: true, source: 'values' in rule ? rule.values.join(',') : `=${rule.formula}` } };
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula}` } };
  const operator = rule.min === undefined ? 'LessThanOrEqualTo' : rule.max === undefined ? 'GreaterThanOrEqualTo' : 'Between';
  const bounds = { formula1: rule.min ?? rule.max, operator, ...(operator === 'Between' ? { formula2: rule.max } : {}) };
  return rule.type === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}

const TYPES: Record<Rule['type'], string> = { list: 'List', decimal: 'Decimal', whole: 'WholeNumber', custom: 'Custom' };

export function dataValidationObject(emulation: Emulation, sheetId: string, ranges: Range[]): HostObject {
  const sheet = () => sheetById(emulation, sheetId);
  const found = (): Validation | undefined => sheet().validations.find((validation) => ranges.every((range) => validation.ranges.some((covered) => contains(covered, range))));
  const refuseProtected = (): void => { if (sheet().protected) throw accessDenied(`${sheet().name} is protected`); };
  const set = (change: (validation: Validation) => Validation): void => {
    refuseProtected();
    const present = found();
    if (present === undefined) throw notEmulated(`messages of ${ranges.map(rangeToA1).join(',')} before there is a rule`);
    const rest = cutOut(sheet().validations, ranges);
    sheet().validations = [...rest, change({ ...present, ranges })];
  };
  const message = (value: unknown, style: boolean): { title: string; text: string } | undefined => {
    const { title, message: words, showPrompt, showAlert } = record(value);
    return (style ? showAlert : showPrompt) === false ? undefined : { title: text(title ?? ''), text: text(words ?? '') };
  };
  return {
    type: 'DataValidation',
    get: {
      Type: () => { const rule = found()?.rule; return rule === undefined ? 'None' : TYPES[rule.type]; },
      Rule: () => { const rule = found()?.rule; return rule === undefined ? {} : shownRule(rule); },
      Prompt: () => { const prompt = found()?.prompt; return { showPrompt: true, title: prompt?.title ?? '', message: prompt?.text ?? '' }; },
      ErrorAlert: () => {
        const error = found()?.error;
        const style = (Object.keys(STYLES) as AlertStyle[]).find((key) => STYLES[key] === error?.style) ?? 'Stop';
        return { showAlert: true, style, title: error?.title ?? '', message: error?.text ?? '' };
      },
      IgnoreBlanks: () => true,
    },
    set: {
      Rule: (value) => {
        refuseProtected();
        const rule = ruleFrom(emulation, sheetId, value);
        const { prompt, error } = found() ?? {};
        sheet().validations = [...cutOut(sheet().validations, ranges), { ranges, rule, ...(prompt ? { prompt } : {}), ...(error ? { error } : {}) }];
      },
      Prompt: (value) => {
        const prompt = message(value, false);
        set(({ prompt: _, ...validation }) => (prompt === undefined ? validation : { ...validation, prompt }));
      },
      ErrorAlert: (value) => {
        const words = message(value, true);
        const style = STYLES[oneOf(Object.keys(STYLES) as AlertStyle[], record(value)['style'] ?? 'Stop')];
        set(({ error: _, ...validation }) => (words === undefined ? validation : { ...validation, error: { style, ...words } }));
      },
      IgnoreBlanks: (value) => { if (value !== true) throw notEmulated('how to save validations that refuse blanks'); },
    },
    call: {
      Clear: () => {
        refuseProtected();
        sheet().validations = cutOut(sheet().validations, ranges);
      },
    },
  };
}
