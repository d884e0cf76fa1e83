import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { scoreText } from '../score-text';
import { ReviewRow } from './ReviewRow';
import type { ReviewView } from './review-view';
import { REVIEW_COLUMNS } from './review-columns';
import { useCity } from './use-city';

const useStyles = makeStyles({
  head: { display: 'grid', ...REVIEW_COLUMNS, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 0' },
  number: { textAlign: 'end' },
  section: { display: 'flex', justifyContent: 'space-between', margin: '8px 0 0', padding: '2px 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The unit's items by section. */
export function ReviewTable({ unit, views }: { unit: UnitResult; views: readonly ReviewView[] }) {
  const styles = useStyles();
  const { state: { scheme }, c } = useCity();
  return (
    <section aria-label={c.unit.first}>
      <div className={styles.head} aria-hidden>
        <span>{c.unit.item}</span><span className={styles.number}>{c.unit.typed}</span><span className={styles.number}>{c.unit.first}</span><span /><span className={styles.number}>{c.unit.difference}</span>
      </div>
      {scheme?.sections.map((section) => {
        const own = views.filter(({ item }) => section.items.some(({ code }) => code === item.code));
        const sum = unit.sections.find(({ code }) => code === section.code);
        return own.length === 0 ? null : (
          <section key={section.code}>
            <h2 className={styles.section}><span>{section.name}</span><span>{scoreText(sum?.points ?? null)} / {section.weight}</span></h2>
            <ul className={styles.list}>{own.map((view) => <ReviewRow key={view.item.code} unit={unit} view={view} />)}</ul>
          </section>
        );
      })}
    </section>
  );
}
