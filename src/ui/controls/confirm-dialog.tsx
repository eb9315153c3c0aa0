import { Button } from 'react-aria-components';
import { ModalDialog } from './modal-dialog.tsx';

/** Asks before something that cannot be undone. */
export function ConfirmDialog(props: {
  title: string;
  sentence: string;
  action: string;
  onDone: () => void;
  onClose: () => void;
}) {
  return (
    <ModalDialog title={props.title} onClose={props.onClose}>
      <p>{props.sentence}</p>
      <div className="modal-actions">
        <Button
          className="button button-main"
          onPress={() => {
            props.onDone();
            props.onClose();
          }}
        >
          {props.action}
        </Button>
        <Button className="button" onPress={props.onClose} autoFocus>
          Cancel
        </Button>
      </div>
    </ModalDialog>
  );
}
