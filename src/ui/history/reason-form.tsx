import { useState } from 'react';
import { Button } from 'react-aria-components';
import { LONGEST_NOTE } from '../../core/edits/check-note-text.ts';

/** Asks why a change was made. An empty reason takes back the one that was given. */
export function ReasonForm(props: {
  initial: string;
  onKeep: (reason: string) => void;
  onCancel: () => void;
}) {
  const [reason, setReason] = useState(props.initial);
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onKeep(reason);
      }}
    >
      <label className="field">
        <span className="field-label">Why was this done?</span>
        <span className="field-hint">Do not write a person’s name or address.</span>
        <textarea
          autoFocus
          rows={2}
          maxLength={LONGEST_NOTE}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            props.onKeep(reason);
          }}
        />
      </label>
      <div className="modal-actions">
        <Button type="submit" className="button button-main">
          Keep the reason
        </Button>
        <Button className="button" onPress={props.onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
