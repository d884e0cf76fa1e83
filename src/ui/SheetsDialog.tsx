import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { Troubles } from './Troubles';
import { useSession } from './use-session';

/** Asks once before sheets are added to a workbook that has no place for materials and facts. */
export function SheetsDialog() {
  const { session, t } = useSession();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) session.refuseSheets(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.sheets.title}</DialogTitle>
          <DialogContent><Troubles />{t.sheets.text}{session.live !== null && t.live.sheets}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void session.allowSheets()}>{t.sheets.yes}</Button>
            <Button onClick={session.refuseSheets}>{t.sheets.no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
