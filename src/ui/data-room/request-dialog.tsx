import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { REQUEST_TEXT } from './request-text.ts';

/** Words to send to the people who hold the data. */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const [said, setSaid] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(REQUEST_TEXT);
      setSaid('Copied.');
    } catch {
      text.current?.select();
      setSaid('This browser does not let us copy. The words are selected: copy them with your keyboard.');
    }
  };
  return (
    <ModalDialog title="Ask a colleague for the data" onClose={onClose}>
      <label className="field">
        <span className="field-label">Words to send</span>
        <textarea ref={text} className="request-text" readOnly rows={16} value={REQUEST_TEXT} />
      </label>
      <div className="modal-actions">
        <Button className="button button-main" onPress={() => void copy()}>
          Copy
        </Button>
        <Button className="button" onPress={onClose}>
          Close
        </Button>
        <span role="status" className="request-said">
          {said}
        </span>
      </div>
    </ModalDialog>
  );
}
