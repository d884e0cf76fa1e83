import { Button, makeStyles, MenuItem, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { clockText } from './clock-text';
import { FilePicker } from './FilePicker';
import { MoreMenu } from './MoreMenu';
import { useCard } from './use-card';
import { useSave } from './use-save';
import { useSession } from './use-session';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  who: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  unit: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  kept: { color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** Which card this is, whether the work is safe, and undo, redo, save. */
export function TopBar() {
  const styles = useStyles();
  const { state, session, t } = useSession();
  const { report } = useCard();
  const save = useSave();
  const { log, kept, reports } = state;
  const title = [report.unit ?? t.bar.unitMissing, ...(report.year === null ? [] : [t.bar.year(report.year)])].join(' · ');
  const { live } = session;
  const time = kept === null || kept === 'failed' ? '' : clockText(kept.at, session.now());
  const safe = kept === null ? t.bar.unchanged : kept === 'failed' ? (live === null ? t.bar.notKept : t.bar.notWritten) : live === null ? t.bar.kept(time) : t.bar.written(time);
  return (
    <div className={styles.root}>
      <div className={styles.who}>
        {reports.length > 1
          ? <Select size="small" aria-label={t.bar.card} value={String(state.selected)} onChange={(_, { value }) => session.pick(Number(value))}>{reports.map(({ unit, sheet }, index) => <option key={`${sheet}-${index}`} value={index}>{unit === null ? sheet : `${unit} · ${sheet}`}</option>)}</Select>
          : <h1 className={styles.unit} title={state.file?.name}>{title}</h1>}
        <Text size={100} className={kept === 'failed' ? styles.failed : styles.kept}>{safe}</Text>
      </div>
      <Button appearance="subtle" icon={<ArrowUndoRegular />} aria-label={t.bar.undo} title={`${t.bar.undo} Ctrl+Z`} disabledFocusable={log.cursor === 0} onClick={() => void session.undo()} />
      <Button appearance="subtle" icon={<ArrowRedoRegular />} aria-label={t.bar.redo} title={`${t.bar.redo} Ctrl+Y`} disabledFocusable={log.cursor === log.steps.length} onClick={() => void session.redo()} />
      {live === null
        ? <Button appearance="subtle" icon={<SaveRegular />} aria-label={t.bar.save} title={`${t.bar.save} Ctrl+S`} onClick={save} />
        : <Button appearance="subtle" icon={<ArrowSyncRegular />} aria-label={t.bar.recheck} title={t.bar.recheck} onClick={() => void live.recheck()} />}
      <FilePicker>{(choose) => <MoreMenu>{live === null && <MenuItem icon={<FolderOpenRegular />} onClick={choose}>{t.bar.close}</MenuItem>}</MoreMenu>}</FilePicker>
    </div>
  );
}
