import { SlidersHorizontal } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { later } from '../later.tsx';

const SeatTerms = later(async () => (await import('./seat-terms.tsx')).SeatTerms);

interface SeatButtonProps {
  readonly lot: Lot;
  readonly provider: ProviderId;
}

/**
 * Opens what can be set of a seat. The popover is made only while it is open, as a ledger has many seats, and
 * stays with the provider it was opened for when that moves to another seat.
 */
export const SeatButton = memo(function SeatButton({ lot, provider }: SeatButtonProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [openFor, setOpenFor] = useState<ProviderId | null>(null);
  return (
    <>
      <Button
        ref={trigger}
        className="icon-button seat-button"
        aria-label={`Share and limits of ${provider} in ${lot.name}`}
        aria-haspopup="dialog"
        aria-expanded={openFor !== null}
        onPress={() => setOpenFor(provider)}
      >
        <SlidersHorizontal size={16} aria-hidden="true" />
      </Button>
      {openFor !== null && (
        <Popover
          className="popover"
          triggerRef={trigger}
          isOpen
          onOpenChange={() => setOpenFor(null)}
          placement="bottom end"
        >
          <Dialog className="seat-dialog">
            <Heading slot="title" level={2}>
              {openFor} in {lot.name}
            </Heading>
            <SeatTerms lot={lot} provider={openFor} />
          </Dialog>
        </Popover>
      )}
    </>
  );
});
