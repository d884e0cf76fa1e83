import type { FactValue } from '../core/facts';
import type { Change, Place } from '../core/host';
import type { MaterialState, Report } from '../core/report';
import { numberOf } from '../core/number';
import type { CellValue, Workbook } from '../core/workbook';
import { NO, STATE_WORDS, YES } from '../core/states';
import { cellAt } from './cell-at';
import type { Step } from './log';

/** Something that a person typed, ticked or chose. */
export type Entry =
  | { kind: 'points' | 'weight' | 'bonus'; item: string; text: string }
  | { kind: 'unit'; text: string }
  | { kind: 'veto'; happened: boolean }
  | { kind: 'fact'; item: string; fact: string; value: FactValue | null }
  | { kind: 'material'; materials: string[]; state: MaterialState };

/** The step that an entry makes; `sheets` when the workbook has no cell for it yet, `null` when it changes nothing. */
export function stepOf(report: Report, workbook: Workbook, entry: Entry): Step | 'sheets' | null {
  const places = placesOf(report, entry).filter((place) => place !== null);
  const wanted = entry.kind === 'material' ? entry.materials.length : 1;
  if (places.length < wanted) return entry.kind === 'material' || entry.kind === 'fact' ? 'sheets' : null;
  const value = valueOf(entry);
  const changes = places.filter((place) => (cellAt(workbook, place)?.value ?? null) !== value).map((place): Change => ({ type: 'set', place, value }));
  return changes.length === 0 ? null : { what: { kind: entry.kind, item: itemOf(report, entry) }, changes };
}

function placesOf(report: Report, entry: Entry): (Place | null)[] {
  const item = report.items.find(({ code }) => 'item' in entry && code === entry.item);
  switch (entry.kind) {
    case 'points': return [item?.place ?? null];
    case 'weight': return [item?.weightPlace ?? null];
    case 'unit': return [report.unitPlace];
    case 'veto': return [report.vetoPlace];
    case 'bonus': return [report.bonus.find(({ code }) => code === entry.item)?.place ?? null];
    case 'fact': return [item?.facts.find(({ id }) => id === entry.fact)?.place ?? null];
    case 'material': {
      const all = new Map(report.items.flatMap(({ materials }) => materials.map(({ id, place }) => [id, place])));
      return entry.materials.map((id) => all.get(id) ?? null);
    }
  }
}

function itemOf(report: Report, entry: Entry): string | null {
  if (entry.kind === 'unit' || entry.kind === 'veto') return null;
  if (entry.kind !== 'material') return entry.item;
  return report.items.find(({ materials }) => materials.some(({ id }) => id === entry.materials[0]))?.code ?? null;
}

function valueOf(entry: Entry): CellValue {
  switch (entry.kind) {
    case 'points': case 'weight': case 'bonus': return typedValue(entry.text);
    case 'unit': return entry.text.trim() === '' ? null : entry.text.trim();
    case 'veto': return entry.happened ? YES : NO;
    case 'fact': return typeof entry.value === 'boolean' ? (entry.value ? YES : NO) : entry.value;
    case 'material': return STATE_WORDS[entry.state];
  }
}

/** A number where one is plainly meant, else the text as it was typed, for the rules to judge; blank is an empty cell. */
export const typedValue = (text: string): CellValue => numberOf({ column: 0, value: text }) ?? (text.trim() === '' ? null : text.trim());
