import { useEffect, useState } from 'react';
import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { cellAt } from './cell-at';
import { typedValue } from './edits';
import type { ItemView } from './item-view';
import { scoreText } from './score-text';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({
  field: { width: '7em' },
  compact: { width: '100%', minWidth: 0, paddingInline: '2px' },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' },
});

/** Where an item's points are typed: kept on Enter, on leaving and on the arrow keys; Esc takes the typing back. */
export function PointsField({ view: { item, official, status }, compact = false }: { view: ItemView; compact?: boolean }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const { workbook } = useCard();
  const stored = String((item.place && cellAt(workbook, item.place))?.value ?? '');
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const dirty = draft !== stored;
  const keep = () => {
    if (dirty && typedValue(draft) !== typedValue(stored)) void session.enter({ kind: 'points', item: item.code, text: draft });
    else setDraft(stored);
  };
  return (
    <Input
      size="small" className={mergeClasses(styles.field, compact && styles.compact)} value={draft} disabled={item.place === null} onChange={(_, { value }) => setDraft(value)} onBlur={keep}
      input={{
        className: styles.input, inputMode: 'decimal', autoComplete: 'off', 'aria-label': t.fill.typed(`${item.code} ${official.name}`, scoreText(item.weight)), 'aria-invalid': status === 'error',
        ...(compact ? { 'data-nav': 'points' } : {}), ...(dirty ? { 'data-dirty': 'true' } : {}),
        onFocus: ({ currentTarget }) => currentTarget.select(),
        onKeyDown: (event) => {
          if (event.key === 'Enter') keep();
          if (event.key === 'Escape' && dirty) {
            event.stopPropagation();
            setDraft(stored);
          }
        },
      }}
    />
  );
}
