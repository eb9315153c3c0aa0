import { Button } from 'react-aria-components';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Says that another tab has the area, and asks where to go on with it. */
export function ElsewhereDialog() {
  const elsewhere = usePlanner((state) => state.elsewhere);
  const name = usePlanner((state) => state.area?.dataset.name ?? 'This area');
  const { workHere, leaveElsewhere, saveProject } = usePlannerActions();
  if (elsewhere === null) return null;
  const { kind, hasUnkept } = elsewhere;
  const isOpening = kind === 'opening';
  return (
    <ModalDialog
      title={isOpening ? 'This area is open in another tab' : `${name} was opened in another tab`}
      {...(isOpening && { onClose: leaveElsewhere })}
    >
      <p>{isOpening ? OPENING : `${TAKEN} ${hasUnkept ? UNKEPT : KEPT} ${TAKE_BACK}`}</p>
      <div className="modal-actions">
        {hasUnkept && (
          <Button className="button" onPress={() => void saveProject(null)}>
            Save to a file
          </Button>
        )}
        <Button className="button button-main" autoFocus onPress={workHere}>
          {isOpening ? 'Work here instead' : 'Take it back'}
        </Button>
        <Button className="button" onPress={leaveElsewhere}>
          Open something else
        </Button>
      </div>
    </ModalDialog>
  );
}

const OPENING =
  'Two tabs cannot change the same plans. Nothing is lost: all that was done there is kept. You can go on with it here, and the other tab stops; or leave it there and open something else.';
const TAKEN = 'Work goes on there, so this tab has stopped.';
const KEPT = 'All that you did here is kept.';
const UNKEPT =
  'The last thing you did here could not be kept: save it to a file first, or it is lost. All before it is kept.';
const TAKE_BACK = 'You can take it back: you then see what was done in the other tab too.';
