import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

interface Props { title: string; text: string; yes: string; no: string; onYes(): void; onEnd(): void }

/** Asks once before something that cannot be undone, and says what will be kept. */
export function ConfirmDialog({ title, text, yes, no, onYes, onEnd }: Props) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) onEnd(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => { onEnd(); onYes(); }}>{yes}</Button>
            <Button onClick={onEnd}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
