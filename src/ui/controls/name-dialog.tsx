import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ModalDialog } from './modal-dialog.tsx';

/** Asks for a name. `onDone` gets it trimmed and never empty. */
export function NameDialog(props: {
  title: string;
  action: string;
  initial: string;
  onDone: (name: string) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(props.initial);
  const ready = name.trim() !== '';
  return (
    <ModalDialog title={props.title} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          props.onDone(name.trim());
          props.onClose();
        }}
      >
        <label className="field">
          <span className="field-label">Name</span>
          <input
            autoFocus
            value={name}
            maxLength={120}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <div className="modal-actions">
          <Button type="submit" className="button button-main" isDisabled={!ready}>
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
