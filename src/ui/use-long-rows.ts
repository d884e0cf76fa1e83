import { useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { moveFocus } from './move-focus';

/** Up to so many rows are all in the document: a city's. */
const ALL = 60;
/** Rows beyond the screen that are in the document too, so that arrow keys find them. */
const BEYOND = 12;
/** What stays at the top of the screen, in pixels. */
const HEADER = 170;

/** A row that is in the document, or the room of those that are not. */
export type LongRow = { kind: 'row'; key: string; index: number } | { kind: 'room'; key: string; height: number };

interface LongRowsParts { keys: readonly string[]; /** Of a row as it usually is, in pixels. */ height: number }

/**
 * The rows of a list that scrolls with the page and may be a province long. The row that has the focus stays in the document;
 * arrow keys, Home and End go over all rows.
 */
export function useLongRows<List extends HTMLElement>({ keys, height }: LongRowsParts) {
  const list = useRef<List>(null);
  const wanted = useRef<number | null>(null);
  const [top, setTop] = useState(0);
  const [held, setHeld] = useState<number | null>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing that it gives is memoized here
  const virtualizer = useWindowVirtualizer({
    count: keys.length, estimateSize: () => height, overscan: keys.length <= ALL ? keys.length : BEYOND, scrollMargin: top, scrollPaddingStart: HEADER,
    getItemKey: (index) => keys[index] ?? index,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return held === null || held >= keys.length || near.includes(held) ? near : [...near, held].toSorted((left, right) => left - right);
    },
  });
  const items = virtualizer.getVirtualItems();

  useLayoutEffect(() => {
    const now = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(now - top) > 1) setTop(now);
  }, [keys, top]);

  useLayoutEffect(() => {
    const row = wanted.current === null ? null : list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-nav]`);
    if (row === null || row === undefined) return;
    wanted.current = null;
    row.focus();
  }, [items]);

  const rows: LongRow[] = [];
  let end = top;
  for (const { key, index, start, end: below } of items) {
    if (start - end > 1) rows.push({ kind: 'room', key: `room ${index}`, height: start - end });
    rows.push({ kind: 'row', key: String(key), index });
    end = below;
  }
  const rest = virtualizer.getTotalSize() + top - end;
  if (rest > 1) rows.push({ kind: 'room', key: 'rest', height: rest });

  return {
    list, rows, measure: virtualizer.measureElement,
    onFocus({ target }: FocusEvent<HTMLElement>) {
      const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
      setHeld(index === undefined ? null : Number(index));
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const isField = event.target instanceof HTMLInputElement;
      const to = isField || event.altKey || event.ctrlKey || event.metaKey ? null : event.key === 'Home' ? 0 : event.key === 'End' ? keys.length - 1 : null;
      if (to === null || keys.length <= ALL) return moveFocus(event);
      event.preventDefault();
      wanted.current = to;
      setHeld(to);
      virtualizer.scrollToIndex(to);
    },
  };
}
