import { useState } from 'react';
import type { DragEvent } from 'react';

interface DropParts {
  /** Whether something may be dropped now. */
  open(): boolean;
  take(dropped: DataTransfer): void;
}

/** Lets files be dropped on the element that gets `zone`; `over` while something is held over it. */
export function useDrop({ open, take }: DropParts) {
  const [over, setOver] = useState(false);
  return {
    over,
    zone: {
      onDragOver: (event: DragEvent) => {
        event.preventDefault();
        setOver(open());
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        if (open()) take(event.dataTransfer);
      },
    },
  };
}
