import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useSave } from './use-save';
import { useSession } from './use-session';

/** Asks before another workbook takes the place of one whose changes are in no copy yet. */
export function LeaveDialog() {
  const { state: { leaving }, session, t } = useSession();
  const save = useSave();
  return (
    <Dialog open={leaving !== null} modalType="alert" onOpenChange={(_, { open }) => { if (!open) session.stay(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.leave.title}</DialogTitle>
          <DialogContent>{leaving !== null && t.leave.text(leaving.fileName)}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                save();
                session.stay();
              }}
            >
              {t.leave.save}
            </Button>
            <Button onClick={() => void session.leave()}>{t.leave.go}</Button>
            <Button onClick={session.stay}>{t.newCard.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
