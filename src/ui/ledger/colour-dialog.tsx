import { recolourLot } from '../../core/edits/recolour-lot.ts';
import { LOT_COLOURS } from '../../core/scenario/lot-look.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { ModalDialog } from '../controls/modal-dialog.tsx';
import { usePlannerActions } from '../planner-context.tsx';

/** Offers the colours that can be told apart, and any other. */
export function ColourDialog({ lot, onClose }: { lot: Lot; onClose: () => void }) {
  const { commit } = usePlannerActions();
  const choose = (colour: string) => {
    if (colour !== lot.colour) {
      commit(`Change the colour of ${lot.name}`, (now) => recolourLot(now, lot.id, colour));
    }
    onClose();
  };
  return (
    <ModalDialog title={`Colour of ${lot.name}`} onClose={onClose}>
      <p>These colours can be told apart by people with any common colour vision.</p>
      <div className="colour-choices">
        {LOT_COLOURS.map((colour, at) => (
          <button
            key={colour}
            type="button"
            aria-label={`Colour ${at + 1}, ${colour}`}
            aria-pressed={colour.toLowerCase() === lot.colour.toLowerCase()}
            onClick={() => choose(colour)}
          >
            <LotSwatch lot={{ ...lot, colour }} size={28} />
          </button>
        ))}
      </div>
    </ModalDialog>
  );
}
