import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../core/finding';
import { mendOf } from '../core/mend';
import { cellAt } from './cell-at';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingBlock: '2px', ':empty': { display: 'none' } } });

/** Go to the item, mend what can be mended without judgement, tick the document. */
export function FindingActions({ finding, whole }: { finding: Finding; whole: boolean }) {
  const styles = useStyles();
  const { session, t } = useSession();
  const { report, workbook } = useCard();
  const { item } = finding;
  const mend = mendOf(finding, (place) => !report.complete || cellAt(workbook, place)?.formula !== undefined);
  const label = mend && { number: t.mend.number, adopt: t.mend.adopt, weight: t.mend.weight, name: () => t.mend.name, sum: t.mend.total, grade: t.mend.total }[mend.kind](String(mend.value));
  const isItem = report.items.some(({ code }) => code === item);
  return (
    <div className={styles.root}>
      {mend !== null && <Button size="small" data-nav={whole ? 'finding' : undefined} onClick={() => void session.mend({ what: { kind: 'mend', item }, changes: [{ type: 'set', place: mend.place, value: mend.value }] })}>{label}</Button>}
      {finding.rule === 'missing-material' && <Button size="small" data-nav={whole ? 'finding' : undefined} onClick={() => void session.enter({ kind: 'material', materials: [finding.material], state: 'present' })}>{t.mend.present}</Button>}
      {session.live !== null && <Button size="small" data-nav={whole ? 'finding' : undefined} appearance="subtle" onClick={() => void session.select(finding.place)}>{t.live.show}</Button>}
      {whole && item !== null && isItem && <Button size="small" data-nav="finding" appearance={mend === null ? 'secondary' : 'subtle'} onClick={() => session.goTo(item)}>{t.problems.goTo}</Button>}
    </div>
  );
}
