import { useState } from 'react';
import { FormDialog } from './form-dialog.tsx';

/** Asks for a name. `onDone` gets it trimmed and never empty. */
export function NameDialog(props: {
  title: string;
  action: string;
  initial: string;
  onDone: (name: string) => void;
  onClose: () => void;
}) {
  const { title, action, onDone, onClose } = props;
  const [name, setName] = useState(props.initial);
  return (
    <FormDialog
      title={title}
      action={action}
      isReady={name.trim() !== ''}
      onSubmit={() => {
        onDone(name.trim());
        onClose();
      }}
      onClose={onClose}
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
    </FormDialog>
  );
}
