import { useState } from 'react';
import { Button } from 'react-aria-components';
import { DATA_PROTECTION_NOTE } from '../words/trust/data-protection.ts';
import { NoteDialog } from './note-dialog.tsx';

/** Opens the data protection note wherever somebody may ask for it. */
export function DataProtectionButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        Data protection note
      </Button>
      {isOpen && (
        <NoteDialog
          title="Data protection note"
          hint="The pack can have it as an annex, to save as Word."
          opening="What a data protection impact assessment asks, answered for Lotwise. It is no legal advice: your council’s own assessment stands over it."
          parts={DATA_PROTECTION_NOTE}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
