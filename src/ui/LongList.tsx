import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useLongRows } from './use-long-rows';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface LongListProps<Item> {
  items: readonly Item[];
  keyOf(item: Item): string;
  /** Of a row as it usually is, in pixels. */
  height: number;
  /** Of a row. */
  className: string;
  children(item: Item): ReactNode;
}

/** A list that may be thousands long: only what is near the screen is in the document. */
export function LongList<Item>({ items, keyOf, height, className, children }: LongListProps<Item>) {
  const styles = useStyles();
  const { list, rows, measure, onFocus, onKeyDown } = useLongRows<HTMLUListElement>({ keys: items.map(keyOf), height });
  return (
    <div onKeyDown={onKeyDown} onFocus={onFocus}>
      <ul ref={list} className={styles.list}>
        {rows.map((row) => {
          if (row.kind === 'room') return <li key={row.key} aria-hidden style={{ height: row.height }} />;
          const item = items[row.index];
          return item === undefined ? null : <li key={row.key} ref={measure} data-index={row.index} className={className} aria-setsize={items.length} aria-posinset={row.index + 1}>{children(item)}</li>;
        })}
      </ul>
    </div>
  );
}
