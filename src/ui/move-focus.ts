import type { KeyboardEvent } from 'react';

/**
 * Arrow up and down, Home and End among the controls that carry the same `data-nav`, in the order of the document.
 * Enter in a field moves on like arrow down, as in a sheet.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const kind = event.target.dataset['nav'];
  if (kind === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-nav="${kind}"]`)];
  const next = all[target(event, all.indexOf(event.target), all.length)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function target({ key, target: from }: KeyboardEvent, at: number, count: number): number {
  const field = from instanceof HTMLInputElement;
  switch (key) {
    case 'ArrowDown': return at + 1;
    case 'ArrowUp': return at - 1;
    case 'Enter': return field ? at + 1 : -1;
    case 'Home': return field ? -1 : 0;
    case 'End': return field ? -1 : count - 1;
    default: return -1;
  }
}
