import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../core/finding';
import { compare } from '../core/decimal';
import { EmptyState } from './EmptyState';
import { findingKey } from './finding-key';
import { FindingLine } from './FindingLine';
import { moveFocus } from './move-focus';
import { useCard } from './use-card';
import { useSession } from './use-session';

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  root: { padding: '4px 12px 24px', maxWidth: '840px' },
  head: { margin: '12px 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** All findings: errors first, then what to look at, then notes; in each the most points at stake first. */
export function ProblemsTab() {
  const styles = useStyles();
  const { t } = useSession();
  const { report } = useCard();
  if (report.findings.length === 0) return <EmptyState text={t.problems.none} />;
  return (
    <div className={styles.root} onKeyDown={moveFocus}>
      {SEVERITIES.map((severity) => {
        const own = report.findings.filter((finding) => finding.severity === severity).toSorted((left, right) => compare(right.atStake, left.atStake));
        return own.length === 0 ? null : (
          <section key={severity}>
            <h2 className={styles.head}>{t.problems.severity[severity]} {t.problems.count(own.length)}</h2>
            <ul className={styles.list}>{own.map((finding, index) => <FindingLine key={findingKey(finding, index)} finding={finding} whole />)}</ul>
          </section>
        );
      })}
    </div>
  );
}
