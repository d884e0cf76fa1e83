import { cellAt } from './cell-at';
import { typedValue } from './edits';
import type { ItemView } from './item-view';
import { scoreText } from './score-text';
import { TypedField } from './TypedField';
import { useCard } from './use-card';
import { useSession } from './use-session';

/** Where an item's points are typed into the card. */
export function PointsField({ view: { item, official, status }, compact = false }: { view: ItemView; compact?: boolean }) {
  const { session, t } = useSession();
  const { workbook } = useCard();
  const stored = String((item.place && cellAt(workbook, item.place))?.value ?? '');
  return (
    <TypedField
      stored={stored} label={t.fill.typed(`${item.code} ${official.name}`, scoreText(item.weight))} compact={compact} disabled={item.place === null} invalid={status === 'error'} nav={compact ? 'points' : undefined}
      keep={(text) => {
        const isNew = typedValue(text) !== typedValue(stored);
        if (isNew) void session.enter({ kind: 'points', item: item.code, text });
        return isNew;
      }}
    />
  );
}
