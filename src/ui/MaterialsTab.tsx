import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { EmptyState } from './EmptyState';
import { MaterialList } from './MaterialList';
import { materialGroups } from './material-groups';
import { moveFocus } from './move-focus';
import { useCard } from './use-card';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { padding: '8px 12px 24px', maxWidth: '840px' },
  progress: { display: 'flex', justifyContent: 'space-between', fontVariantNumeric: 'tabular-nums', marginBottom: tokens.spacingVerticalXS },
  keys: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: '10px 0 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  all: { whiteSpace: 'nowrap', flexShrink: 0 },
});

/** All documents in one list, grouped by the items that need them. */
export function MaterialsTab() {
  const styles = useStyles();
  const { session, t } = useSession();
  const { report, scheme } = useCard();
  const groups = materialGroups(report, scheme);
  const all = groups.flatMap(({ materials }) => materials);
  if (all.length === 0) return <EmptyState text={t.material.none} />;
  const count = (state: string) => all.filter((material) => material.state === state).length;
  const names = new Map(report.items.map(({ code, name }) => [code, name]));
  return (
    <div className={styles.root} onKeyDown={moveFocus}>
      <div className={styles.progress}>
        <Text weight="semibold">{t.material.progress(count('present'), all.length)}</Text>
        <Text>{t.material.counts(count('missing'), count('unchecked'))}</Text>
      </div>
      <ProgressBar value={count('present')} max={all.length} aria-label={t.material.progress(count('present'), all.length)} />
      <Text size={200} className={styles.keys}>{t.material.keys}</Text>
      {groups.map(({ items, materials }) => (
        <section key={items.join(' ')}>
          <div className={styles.head}>
            <h2 className={styles.name}>{t.codes(items.map((code) => `${code} ${names.get(code) ?? ''}`))}</h2>
            {materials.length > 1 && materials.some(({ state }) => state !== 'present') && (
              <Button size="small" appearance="subtle" className={styles.all} aria-label={`${t.codes(items)} ${t.material.allPresent}`} onClick={() => void session.enter({ kind: 'material', materials: materials.map(({ id }) => id), state: 'present' })}>{t.material.allPresent}</Button>
            )}
          </div>
          <MaterialList materials={materials} />
        </section>
      ))}
    </div>
  );
}
