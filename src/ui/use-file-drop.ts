import { takeFile } from './take-file';
import { useDrop } from './use-drop';
import { useSession } from './use-session';

/** Lets a file be dropped on the element that gets `zone`. */
export function useFileDrop() {
  const { session } = useSession();
  return useDrop({
    open: () => session.live === null,
    take({ files: [file] }) {
      if (file !== undefined) void takeFile(session, file);
    },
  });
}
