import { useId, useState } from 'react';
import type { TilesTrouble } from '../../../store/basemap-slice.ts';
import { FormDialog } from '../../controls/form-dialog.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { TILES_REVEAL, TILES_TROUBLES } from '../../words/trust/say-tiles.ts';

/** Where map tiles are to come from, as a person types it. */
export function TileAddressDialog({ onClose }: { onClose: () => void }) {
  const { drawTilesFrom } = usePlannerActions();
  const [address, setAddress] = useState('');
  const [credit, setCredit] = useState('');
  const [trouble, setTrouble] = useState<TilesTrouble | null>(null);
  const id = useId();
  const submit = () => {
    const found = drawTilesFrom(address, credit);
    setTrouble(found);
    if (found === null) onClose();
  };
  return (
    <FormDialog
      title="Map tiles from a web address"
      action="Show the map"
      isReady={address.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <label className="field">
        <span className="field-label">Address of the tiles</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://tiles.example.org/{z}/{x}/{y}.png"
          value={address}
          aria-invalid={trouble !== null}
          aria-describedby={`${id}-hint${trouble === null ? '' : ` ${id}-trouble`}`}
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <p id={`${id}-hint`} className="quiet">
        With {'{z}'}, {'{x}'} and {'{y}'} where the numbers of a tile go. Whoever runs it learns which places
        you look at. {TILES_REVEAL.never} The address is not kept.
      </p>
      {trouble !== null && (
        <p id={`${id}-trouble`} role="alert" className="field-wrong">
          {TILES_TROUBLES[trouble]}
        </p>
      )}
      <label className="field">
        <span className="field-label">Whom to thank for the map, as they ask to be named (optional)</span>
        <input type="text" value={credit} onChange={({ target }) => setCredit(target.value)} />
      </label>
    </FormDialog>
  );
}
