import { useState } from 'react';
import { FormDialog } from '../../controls/form-dialog.tsx';

/** A box for rows that were copied in a spreadsheet. */
export function PasteBids(props: { onText: (text: string) => void; onClose: () => void }) {
  const [text, setText] = useState('');
  return (
    <FormDialog
      title="Paste bids"
      action="Read them"
      isReady={text.trim() !== ''}
      onSubmit={() => {
        props.onText(text);
        props.onClose();
      }}
      onClose={props.onClose}
    >
      <label className="field">
        <span className="field-label">Rows of bids</span>
        <span className="field-hint">
          Copy them in your spreadsheet with their headings: Lot, Provider, Hours per week, Hourly rate,
          Quality.
        </span>
        <textarea
          rows={10}
          value={text}
          spellCheck={false}
          autoFocus
          onChange={({ target }) => setText(target.value)}
        />
      </label>
    </FormDialog>
  );
}
