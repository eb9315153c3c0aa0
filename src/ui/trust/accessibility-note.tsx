import { ACCESSIBILITY_STATEMENT } from '../words/trust/accessibility-statement.ts';
import { NoteDialog } from './note-dialog.tsx';

/** The accessibility statement, for a council to make its own. */
export function AccessibilityNote({ onClose }: { onClose: () => void }) {
  return (
    <NoteDialog
      title="Accessibility statement"
      hint="Put your council’s own words where the brackets are before you publish it."
      opening="In the form that public sector bodies use, for Lotwise as it is now."
      parts={ACCESSIBILITY_STATEMENT}
      onClose={onClose}
    />
  );
}
