import { SlidersHorizontal } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { SeatTerms } from './seat-terms.tsx';

/** Opens what can be set of a seat. The popover is made only while it is open, as a ledger has many seats. */
export const SeatButton = memo(function SeatButton({ lot, seat }: { lot: Lot; seat: Appointment }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const name = `Share and limits of ${seat.provider} in ${lot.name}`;
  return (
    <>
      <Button
        ref={trigger}
        className="icon-button seat-button"
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPress={() => setOpen(true)}
      >
        <SlidersHorizontal size={16} aria-hidden="true" />
      </Button>
      {open && (
        <Popover className="popover" triggerRef={trigger} isOpen onOpenChange={setOpen} placement="bottom end">
          <Dialog className="seat-dialog" aria-label={name}>
            <Heading slot="title" level={2}>
              {seat.provider} in {lot.name}
            </Heading>
            <SeatTerms lot={lot} seat={seat} />
          </Dialog>
        </Popover>
      )}
    </>
  );
});
