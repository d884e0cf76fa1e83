import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../core/report';
import type { Section } from '../schemes/schema';
import type { ItemView } from './item-view';
import { ItemRow } from './ItemRow';
import { scoreText } from './score-text';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', margin: '12px 0 2px', padding: '0 4px 2px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sum: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** A section's heading with its sum, and its items. */
export function SectionGroup({ section, sum, views }: { section: Section; sum: Report['sections'][number] | undefined; views: ItemView[] }) {
  const styles = useStyles();
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.name}>{section.card.replace(/[（(]\d+分[）)]$/, '')}</h2>
        <span className={styles.sum}><b>{scoreText(sum?.points ?? null)}</b> / {section.weight}</span>
      </div>
      <ul className={styles.list}>{views.map((view) => <ItemRow key={view.item.code} view={view} />)}</ul>
    </section>
  );
}
