import { useRef } from 'react';
import type { ReactNode } from 'react';
import { takeFile } from './take-file';
import { useSession } from './use-session';

const FORMATS = '.xlsx,.xlsm,.xls,.xlsb,.ods,.xml,.csv,.et,.html,.htm';

/** The way in for a file. `children` gets the function that asks the person to choose one. */
export function FilePicker({ children }: { children: (choose: () => void) => ReactNode }) {
  const { session } = useSession();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input} type="file" accept={FORMATS} hidden aria-hidden tabIndex={-1}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void takeFile(session, file);
          currentTarget.value = '';
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}
