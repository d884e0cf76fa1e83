import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { givenFile } from './given-files';
import type { GivenFile } from './desk';

interface Props { name: string; label: string; /** What is picked, where the label does not say it. */ describe?: string; take(file: GivenFile): Promise<void> }

/** The way in for one table. */
export function TablePicker({ name, label, describe, take }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input} type="file" hidden aria-hidden tabIndex={-1} data-picker={name}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void take(givenFile(file));
          currentTarget.value = '';
        }}
      />
      <Button aria-label={describe === undefined ? undefined : `${describe} ${label}`} onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
