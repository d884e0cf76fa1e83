import { useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { givenFiles } from './given-files';
import { useCity } from './use-city';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }, button: { flexGrow: 1 } });

/** The ways in for the counties' files: several at once, or a folder. */
export function FilesPicker({ large = false }: { large?: boolean }) {
  const styles = useStyles();
  const { city, state, c } = useCity();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const given = givenFiles([...input.files ?? []].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
    input.value = '';
    void city.add(given.files, given.skipped);
  };
  const size = large ? 'large' : 'medium';
  const busy = state.phase === 'reading';
  return (
    <div className={styles.root}>
      <input ref={files} type="file" multiple hidden aria-hidden tabIndex={-1} data-picker="files" onChange={({ currentTarget }) => take(currentTarget)} />
      <input
        ref={(input) => {
          folder.current = input;
          if (input !== null) input.webkitdirectory = true;
        }}
        type="file" hidden aria-hidden tabIndex={-1} data-picker="folder" onChange={({ currentTarget }) => take(currentTarget)}
      />
      <Button appearance="primary" size={size} className={styles.button} icon={<DocumentMultipleRegular />} disabledFocusable={busy} onClick={() => files.current?.click()}>{c.start.files}</Button>
      <Button size={size} className={styles.button} icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={() => folder.current?.click()}>{c.start.folder}</Button>
    </div>
  );
}
