import { useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { UnitResult } from '../../core/city';
import { scoreText } from '../score-text';
import { TypedField } from '../TypedField';
import { REVIEW_COLUMNS } from './review-columns';
import { ReviewDetail } from './ReviewDetail';
import { reviewNote } from './review-note';
import type { ReviewView } from './review-view';
import { signed } from './signed';
import { useCity } from './use-city';

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: '200px' },
  row: { display: 'grid', ...REVIEW_COLUMNS, minHeight: '34px', fontVariantNumeric: 'tabular-nums' },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { justifyContent: 'flex-start', textAlign: 'start', minWidth: 0, padding: '4px 2px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  number: { textAlign: 'end' },
  soft: { color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  difference: { fontWeight: tokens.fontWeightSemibold },
  note: { margin: '0 0 4px 26px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  detail: { margin: '2px 0 12px 12px', padding: '4px 4px 4px 12px', borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
});

/** One item: the county's points, the city's to type over, and in a word why they differ; opened, the whole of it below or beside. */
export function ReviewRow({ unit, view }: { unit: UnitResult; view: ReviewView }) {
  const styles = useStyles();
  const { city, state, c, wide } = useCity();
  const [bad, setBad] = useState(false);
  const { item, points, difference } = view;
  const chosen = state.item === item.code;
  const full = scoreText(item.weight);
  const note = bad ? c.unit.bad(full) : reviewNote(view, c);
  return (
    <li className={styles.line}>
      <div className={mergeClasses(styles.row, chosen && styles.chosen)}>
        <Button size="small" appearance="subtle" className={styles.name} data-nav="review" icon={chosen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={chosen} onClick={() => city.item(chosen ? null : item.code)}>
          <span>{item.code} {item.name}</span>
        </Button>
        <span className={mergeClasses(styles.number, styles.soft)}>{scoreText(item.typed)}</span>
        <TypedField
          compact nav="first" label={c.unit.points(`${item.code} ${item.name}`, full)} stored={points === null ? '' : String(points)} invalid={bad}
          onTyping={() => setBad(false)}
          keep={(text) => {
            const taken = city.points(unit.unit, item.code, text, item.weight);
            setBad(taken === 'bad');
            return taken !== 'same';
          }}
        />
        <span className={mergeClasses(styles.number, styles.soft)}>/ {full}</span>
        <span className={mergeClasses(styles.number, styles.difference)}>{difference === null || difference === 0 ? '' : signed(difference)}</span>
      </div>
      {note !== null && <p className={mergeClasses(styles.note, bad && styles.bad)} role={bad ? 'alert' : undefined}>{note}</p>}
      {chosen && !wide && <div className={styles.detail}><ReviewDetail unit={unit} view={view} /></div>}
    </li>
  );
}
