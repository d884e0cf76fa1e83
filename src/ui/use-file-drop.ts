import { useState } from 'react';
import type { DragEvent } from 'react';
import { takeFile } from './take-file';
import { useSession } from './use-session';

/** Lets a file be dropped on the element that gets `zone`. */
export function useFileDrop() {
  const { session } = useSession();
  const [over, setOver] = useState(false);
  return {
    over,
    zone: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(session.live === null);
      },
      onDragLeave: (event: DragEvent) => {
        if (event.currentTarget === event.target) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined && session.live === null) void takeFile(session, file);
      },
    },
  };
}
