import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ACCESSIBILITY_STATEMENT } from '../words/trust/accessibility-statement.ts';
import { NoteDialog } from './note-dialog.tsx';

/** Opens the accessibility statement, with anything open or nothing. */
export function AccessibilityButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        Accessibility statement
      </Button>
      {isOpen && (
        <NoteDialog
          title="Accessibility statement"
          hint="Put your council’s own words where the brackets are before you publish it."
          opening="In the form that public sector bodies use, for Lotwise as it is now."
          parts={ACCESSIBILITY_STATEMENT}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
