import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ModalDialog } from './modal-dialog.tsx';

/** A dialog of fields with one action, which Enter does too. */
export function FormDialog(props: {
  title: string;
  action: string;
  /** Whether the fields are filled so far that the action can be done. */
  isReady?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { isReady = true } = props;
  return (
    <ModalDialog title={props.title} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) props.onSubmit();
        }}
      >
        {props.children}
        <div className="modal-actions">
          <Button type="submit" className="button button-main" isDisabled={!isReady}>
            {props.action}
          </Button>
          <Button className="button" onPress={props.onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
