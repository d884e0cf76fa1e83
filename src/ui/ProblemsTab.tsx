import { makeStyles, tokens } from '@fluentui/react-components';
import { compare } from '../core/decimal';
import type { Finding, Severity } from '../core/finding';
import { EmptyState } from './EmptyState';
import { findingKey } from './finding-key';
import { FindingActions } from './FindingActions';
import { FindingLine } from './FindingLine';
import { isError } from './item-view';
import { moveFocus } from './move-focus';
import { useCard } from './use-card';
import { useSession } from './use-session';

type Group = Severity | 'unscored';

const GROUPS: Group[] = ['error', 'unscored', 'warning', 'info'];

/** What is merely not filled in yet stands apart from mistakes, as in the counts above. */
const groupOf = (finding: Finding): Group => (finding.severity === 'error' && !isError(finding) ? 'unscored' : finding.severity);

const useStyles = makeStyles({
  root: { padding: '4px 12px 24px', maxWidth: '840px' },
  head: { margin: '12px 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** All findings: errors first, then what is not filled in, what to look at, and notes; in each the most points at stake first. */
export function ProblemsTab() {
  const styles = useStyles();
  const { t } = useSession();
  const { report } = useCard();
  if (report.findings.length === 0) return <EmptyState text={t.problems.none} />;
  return (
    <div className={styles.root} onKeyDown={moveFocus}>
      {GROUPS.map((group) => {
        const own = report.findings.filter((finding) => groupOf(finding) === group).toSorted((left, right) => compare(right.atStake, left.atStake));
        return own.length === 0 ? null : (
          <section key={group}>
            <h2 className={styles.head}>{group === 'unscored' ? t.filter.unscored : t.problems.severity[group]} {t.problems.count(own.length)}</h2>
            <ul className={styles.list}>{own.map((finding, index) => <FindingLine key={findingKey(finding, index)} finding={finding} whole><FindingActions finding={finding} whole /></FindingLine>)}</ul>
          </section>
        );
      })}
    </div>
  );
}
