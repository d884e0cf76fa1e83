import { makeStyles, tokens } from '@fluentui/react-components';
import type { Item, Scheme } from '../schemes/schema';
import { useSession } from './use-session';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** The official words, verbatim, with their place in the source. */
export function OfficialText({ official, scheme }: { official: Item; scheme: Scheme }) {
  const styles = useStyles();
  const { t } = useSession();
  const lines = [[t.detail.standard, official.standard], [t.detail.demand, official.demand], [t.detail.clause, `${scheme.source.document} ${official.clause}`]] as const;
  return (
    <dl className={styles.list} lang="zh-CN">
      {lines.filter(([, text]) => text !== '').map(([term, text]) => [<dt key={`${term}-t`} className={styles.term}>{term}</dt>, <dd key={term} className={styles.text}>{text}</dd>])}
    </dl>
  );
}
