import { Button } from 'react-aria-components';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Says that another tab has the area, and asks where to go on with it. */
export function ElsewhereDialog() {
  const elsewhere = usePlanner((state) => state.elsewhere);
  const name = usePlanner((state) => state.area?.dataset.name ?? 'This area');
  const { workHere, leaveElsewhere, saveProject } = usePlannerActions();
  if (elsewhere === null) return null;
  if (elsewhere.kind === 'opening') {
    return (
      <ModalDialog title="This area is open in another tab" onClose={leaveElsewhere}>
        <p>
          Two tabs cannot change the same plans. Nothing is lost: all that was done there is kept. You can go
          on with it here, and the other tab stops; or leave it there and open something else.
        </p>
        <div className="modal-actions">
          <Button className="button button-main" autoFocus onPress={workHere}>
            Work here instead
          </Button>
          <Button className="button" onPress={leaveElsewhere}>
            Open something else
          </Button>
        </div>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog title={`${name} was opened in another tab`}>
      <p>
        Work goes on there, so this tab has stopped.{' '}
        {elsewhere.hasUnkept
          ? 'The last thing you did here could not be kept: save it to a file first, or it is lost. All before it is kept.'
          : 'All that you did here is kept.'}{' '}
        You can take it back: you then see what was done in the other tab too.
      </p>
      <div className="modal-actions">
        {elsewhere.hasUnkept && (
          <Button className="button" onPress={() => void saveProject(null)}>
            Save to a file
          </Button>
        )}
        <Button className="button button-main" autoFocus onPress={workHere}>
          Take it back
        </Button>
        <Button className="button" onPress={leaveElsewhere}>
          Open something else
        </Button>
      </div>
    </ModalDialog>
  );
}
