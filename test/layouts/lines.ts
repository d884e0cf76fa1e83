import type { OfficialGroup, OfficialItem, OfficialSection } from './official';
import { sections } from './official';
import type { Random } from './random';

/** The rows of a card's table from top to bottom, below its first heading. */
export type Line =
  | { kind: 'item'; section: OfficialSection; group: OfficialGroup; item: OfficialItem; weight: number; name: string | null; again: boolean }
  | { kind: 'extra'; section: OfficialSection; code: string | null; name: string; weight: number }
  | { kind: 'blank' }
  | { kind: 'heading' }
  | { kind: 'subtotal' | 'section'; section: OfficialSection }
  | { kind: 'group'; section: OfficialSection; group: OfficialGroup };

export interface LinePlan {
  /** How many of the four kinds of alteration to try. */
  alterations: number;
  /** A renamed item can be told only by its code. */
  codes: boolean;
  subtotals: boolean;
  sectionRows: boolean;
  groupRows: boolean;
  pageRows: boolean;
  blanks: boolean;
}

export type Alteration = 'weight' | 'missing' | 'again' | 'extra' | 'renamed';

const otherNames = ['信息化建设', '乡镇代办点设置', '队伍培训', '资金监管', '校园回访', '还款救助'];

export function planLines(plan: LinePlan, random: Random): { lines: Line[]; about: string[] } {
  const about: string[] = [];
  let lines: Line[] = sections.flatMap((section) => section.groups.flatMap((group) => group.items.map((item): Line => ({ kind: 'item', section, group, item, weight: item.weight, name: null, again: false }))));
  const kinds = random.shuffle<Alteration>(plan.codes ? ['weight', 'missing', 'again', 'extra', 'renamed'] : ['weight', 'missing', 'again', 'extra']).slice(0, plan.alterations);
  const touched = new Set<string>();
  for (const kind of kinds) {
    const at = random.int(0, lines.length - 1);
    const line = lines[at];
    if (line?.kind !== 'item' || touched.has(line.item.code)) continue;
    touched.add(line.item.code);
    if (kind === 'weight') { line.weight = random.pick([line.weight + 1, line.weight + 2, line.weight * 2, line.weight + 0.5]); about.push(`${line.item.code} weight ${line.weight}`); }
    if (kind === 'renamed') { line.name = random.pick(otherNames); about.push(`${line.item.code} renamed ${line.name}`); }
    if (kind === 'missing') { lines.splice(at, 1); about.push(`${line.item.code} missing`); }
    if (kind === 'again') {
      const last = lines.findLastIndex((other) => other.kind === 'item' && other.group === line.group);
      lines.splice(random.pick([at, last]) + 1, 0, { ...line, again: true });
      about.push(`${line.item.code} again`);
    }
    if (kind === 'extra') {
      const last = lines.findLastIndex((other) => other.kind === 'item' && other.section === line.section);
      const code = plan.codes ? `${line.section.code}.${line.section.groups.length + 1}` : null;
      lines.splice(last + 1, 0, { kind: 'extra', section: line.section, code, name: random.pick(['其他', '其他加分项', '特色工作']), weight: 2 });
      about.push(`extra ${code ?? ''}`);
    }
  }
  lines = lines.flatMap((line, index): Line[] => {
    if (line.kind !== 'item' && line.kind !== 'extra') return [line];
    const before = lines[index - 1];
    const after = lines[index + 1];
    const opens = before === undefined || !('section' in before) || before.section !== line.section;
    const closes = after === undefined || !('section' in after) || after.section !== line.section;
    const opensGroup = line.kind === 'item' && line.group.items.length > 1 && !(before?.kind === 'item' && before.group === line.group);
    return [
      ...(opens && plan.sectionRows ? [{ kind: 'section', section: line.section } as const] : []),
      ...(opensGroup && plan.groupRows ? [{ kind: 'group', section: line.section, group: line.group } as const] : []),
      line,
      ...(closes && plan.subtotals ? [{ kind: 'subtotal', section: line.section } as const] : []),
      ...(plan.blanks && random.once(9) ? [{ kind: 'blank' } as const] : []),
      ...(plan.pageRows && index % 11 === 10 ? [{ kind: 'heading' } as const] : []),
    ];
  });
  return { lines, about };
}
