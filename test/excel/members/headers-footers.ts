import type { PrintSetup } from '../../../src/core/workbook';
import type { HostObject } from '../host-object';
import { text } from './values';

const PARTS = ['Left', 'Center', 'Right'] as const;
type Part = typeof PARTS[number];

/** `&L…&C…&R…`; what stands before the first of them is in the centre. */
function split(code: string): Record<Part, string> {
  const parts: Record<Part, string> = { Left: '', Center: '', Right: '' };
  let part: Part = 'Center';
  for (const [, name, rest = ''] of code.matchAll(/(?:&([LCR]))?((?:&&|&[^LCR]|[^&])*)/g)) {
    part = PARTS.find((entry) => entry.startsWith(name ?? '-')) ?? part;
    parts[part] += rest;
  }
  return parts;
}

const joined = (parts: Record<Part, string>): string => PARTS.map((part) => (parts[part] === '' ? '' : `&${part.charAt(0)}${parts[part]}`)).join('');

function pagesObject(print: PrintSetup): HostObject {
  const members = (['header', 'footer'] as const).flatMap((place) => PARTS.map((part) => ({ place, part, name: `${part}${place === 'header' ? 'Header' : 'Footer'}` })));
  const change = (place: 'header' | 'footer', part: Part, value: unknown): void => {
    const code = joined({ ...split(print[place] ?? ''), [part]: text(value) });
    if (code === '') delete print[place];
    else print[place] = code;
  };
  return {
    type: 'HeaderFooter',
    get: Object.fromEntries(members.map(({ place, part, name }) => [name, () => split(print[place] ?? '')[part]])),
    set: Object.fromEntries(members.map(({ place, part, name }) => [name, (value: unknown) => change(place, part, value)])),
  };
}

export const headersFootersObject = (print: PrintSetup): HostObject => ({
  type: 'HeaderFooterGroup',
  get: { State: () => 'Default' },
  open: { DefaultForAllPages: () => pagesObject(print) },
});
