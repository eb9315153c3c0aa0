import { useState } from 'react';
import { Button } from 'react-aria-components';
import { DataProtectionDialog } from './data-protection-dialog.tsx';

/** Opens the data protection note wherever somebody may ask for it. */
export function DataProtectionButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        Data protection note
      </Button>
      {isOpen && <DataProtectionDialog onClose={() => setOpen(false)} />}
    </>
  );
}
