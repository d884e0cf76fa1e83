import type { ConditionalFormat, Style } from '../../core/workbook';
import { setAttribute, withPrefix } from './write-attributes';
import { escapeAttribute } from './write-escape';
import { applyEdits, appendTo, attributesOf, childElements, prefixOf, rootElement } from './write-scan';
import type { Edit, Element } from './write-scan';
import { BUILT_IN_FORMATS, alignmentXml, borderXml, dxfXml, fillXml, fontXml } from './write-style-parts';

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

const FIRST_OWN_FORMAT = 164;

/** What a list must begin with where the styles have none. */
const SEEDS: Record<string, string[]> = {
  fonts: [fontXml()],
  fills: [fillXml(undefined), '<fill><patternFill patternType="gray125"/></fill>'],
  borders: [borderXml()],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

interface List { element: Element | null; items: string[]; present: number }

/** The styles of a package, to which formats are added behind the present ones; an equal one that is there is used again. */
export class StyleSheet {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #children: Element[];
  readonly #lists = new Map<string, List>();
  readonly #indexes = new Map<string, number>();
  /** Most cells of a sheet share the very objects. */
  readonly #seen = new WeakMap<Style, number>();

  constructor(xml: string) {
    this.#xml = xml;
    const root = rootElement(xml);
    this.#prefix = prefixOf(root.name);
    this.#children = root.closeStart < root.end ? childElements(xml, root) : [];
  }

  /** The index of a cell's format (`s` of `<c>`). */
  cell(style: Style): number {
    const seen = this.#seen.get(style);
    if (seen !== undefined) return seen;
    const index = this.#once(`cell ${JSON.stringify(style)}`, () => this.#index('cellXfs', this.#xf(style)));
    this.#seen.set(style, index);
    return index;
  }

  /** The index of a conditional format's style (`dxfId`). */
  differential(style: ConditionalFormat['style']): number {
    return this.#once(`dxf ${JSON.stringify(style)}`, () => this.#index('dxfs', dxfXml(style)));
  }

  #once(key: string, find: () => number): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = find();
    this.#indexes.set(key, index);
    return index;
  }

  #xf({ font, fill, border, align, numberFormat, locked }: Style): string {
    const format = numberFormat === undefined ? 0 : this.#format(numberFormat);
    const inner = `${alignmentXml(align)}${locked === false ? '<protection locked="0"/>' : ''}`;
    const fontId = this.#index('fonts', fontXml(font));
    const fillId = fill === undefined ? 0 : this.#index('fills', fillXml(fill));
    const borderId = this.#index('borders', borderXml(border));
    const base = this.#list('cellStyleXfs').items.length > 0 ? ' xfId="0"' : '';
    const applies = [
      format !== 0 && 'applyNumberFormat', fontId !== 0 && 'applyFont', fillId !== 0 && 'applyFill', borderId !== 0 && 'applyBorder',
      inner.includes('<alignment') && 'applyAlignment', locked === false && 'applyProtection',
    ].filter(Boolean).map((name) => ` ${name}="1"`).join('');
    const attributes = `numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${base}${applies}`;
    return inner === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${inner}</xf>`;
  }

  #format(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    let next = FIRST_OWN_FORMAT;
    for (const item of this.#list('numFmts').items) {
      const attributes = attributesOf(item, { start: 0, end: item.length });
      const id = Number(attributes.get('numFmtId'));
      if (attributes.get('formatCode') === code) return id;
      next = Math.max(next, id + 1);
    }
    this.#index('numFmts', `<numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`);
    return next;
  }

  #list(name: string): List {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const element = this.#children.find(({ local }) => local === name) ?? null;
    const items = element === null ? [] : childElements(this.#xml, element).map(({ start, end }) => this.#xml.slice(start, end));
    const present = items.length;
    if (present === 0) items.push(...(SEEDS[name] ?? []).map((seed) => withPrefix(seed, this.#prefix)));
    const list = { element, items, present };
    this.#lists.set(name, list);
    return list;
  }

  #index(name: string, xml: string): number {
    const { items } = this.#list(name);
    const item = withPrefix(xml, this.#prefix);
    const known = items.indexOf(item);
    return known >= 0 ? known : items.push(item) - 1;
  }

  /** The styles with everything added; the text given where nothing was. */
  toXml(): string {
    const edits: Edit[] = [];
    for (const name of ORDER) {
      const list = this.#lists.get(name);
      if (list !== undefined && list.items.length > list.present) edits.push(...this.#added(name, list));
    }
    return applyEdits(this.#xml, edits);
  }

  #added(name: string, { element, items, present }: List): Edit[] {
    const xml = this.#xml;
    const added = items.slice(present).join('');
    if (element === null) {
      const qualified = `${this.#prefix}${name}`;
      const before = this.#children.find(({ local }) => ORDER.indexOf(local) > ORDER.indexOf(name));
      const text = `<${qualified} count="${items.length}">${added}</${qualified}>`;
      if (before !== undefined) return [{ start: before.start, end: before.start, text }];
      const { closeStart } = rootElement(xml);
      return [{ start: closeStart, end: closeStart, text }];
    }
    if (element.closeStart === element.end) {
      const open = { ...element, end: element.openEnd };
      const counted = applyEdits(xml.slice(open.start, open.end), [setAttribute(xml.slice(open.start, open.end), { start: 0, end: open.end - open.start }, 'count', `${items.length}`)]);
      return [{ start: open.start, end: open.end, text: `${counted.replace(/\s*\/>$/, '>')}${added}</${element.name}>` }];
    }
    return [setAttribute(xml, { start: element.start, end: element.openEnd }, 'count', `${items.length}`), appendTo(xml, element, added)];
  }
}
