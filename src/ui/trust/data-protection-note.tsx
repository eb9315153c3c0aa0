import { DATA_PROTECTION_NOTE } from '../words/trust/data-protection.ts';
import { NoteDialog } from './note-dialog.tsx';

/** What an information governance officer asks of Lotwise. */
export function DataProtectionNote({ onClose }: { onClose: () => void }) {
  return (
    <NoteDialog
      title="Data protection note"
      hint="The pack can have it as an annex, to save as Word."
      opening="What a data protection impact assessment asks, answered for Lotwise. It is no legal advice: your council’s own assessment stands over it."
      parts={DATA_PROTECTION_NOTE}
      onClose={onClose}
    />
  );
}
