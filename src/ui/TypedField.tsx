import { useEffect, useState } from 'react';
import { Input, makeStyles, mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { width: '7em' },
  compact: { width: '100%', minWidth: 0, paddingInline: '2px' },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' },
});

interface Props {
  /** What is kept now. */
  stored: string;
  label: string;
  compact?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  /** Among which fields the arrow keys move. */
  nav?: string | undefined;
  /** Takes what was typed; `false` where it means nothing new: the field shows again what is kept. */
  keep(text: string): boolean;
  /** Tells whether something is typed that is not kept. */
  onTyping?(text: string): void;
}

/** Where points are typed: kept on Enter, on leaving and on the arrow keys; Esc takes the typing back. */
export function TypedField({ stored, label, compact = false, disabled = false, invalid = false, nav, keep, onTyping }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const dirty = draft !== stored;
  const type = (text: string) => {
    setDraft(text);
    onTyping?.(text);
  };
  const done = () => {
    if (!dirty || !keep(draft)) type(stored);
  };
  return (
    <Input
      size="small" className={mergeClasses(styles.field, compact && styles.compact)} value={draft} disabled={disabled} onChange={(_, { value }) => type(value)} onBlur={done}
      input={{
        className: styles.input, inputMode: 'decimal', autoComplete: 'off', 'aria-label': label, 'aria-invalid': invalid,
        ...(nav === undefined ? {} : { 'data-nav': nav }), ...(dirty ? { 'data-dirty': 'true' } : {}),
        onFocus: ({ currentTarget }) => currentTarget.select(),
        onKeyDown: (event) => {
          if (event.key === 'Enter') done();
          if (event.key === 'Escape' && dirty) {
            event.stopPropagation();
            type(stored);
          }
        },
      }}
    />
  );
}
