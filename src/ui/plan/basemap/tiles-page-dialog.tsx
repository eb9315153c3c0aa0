import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PageTrouble } from '../../../store/basemap-slice.ts';
import { ModalDialog } from '../../controls/modal-dialog.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { PAGE_TROUBLES, TILES_REVEAL } from '../../words/trust/say-tiles.ts';

/** Says what map tiles reveal before anybody goes to the page that may fetch them. */
export function TilesPageDialog({ onClose }: { onClose: () => void }) {
  const { goToPage } = usePlannerActions();
  const [stopped, setStopped] = useState<PageTrouble | null>(null);
  const go = async () => setStopped(await goToPage('with-tiles'));
  return (
    <ModalDialog title="Use map tiles from a web address?" onClose={onClose}>
      <p>This page cannot reach other places. A second page of Lotwise can, for map tiles alone.</p>
      <p>
        <strong>Whoever runs the tiles learns:</strong>
      </p>
      <ul className="kept-points">
        {TILES_REVEAL.learns.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{TILES_REVEAL.never}</p>
      <p>{TILES_REVEAL.ask}</p>
      <p className="quiet">
        Your work is kept first and is open there as it is here. Nothing is fetched until you type an address.
        Your IT team can forbid this by deleting the file with-map-tiles.html.
      </p>
      {stopped !== null && (
        <p role="alert" className="field-wrong">
          {PAGE_TROUBLES[stopped]}
        </p>
      )}
      <div className="modal-actions">
        <Button className="button button-main" isDisabled={stopped !== null} onPress={() => void go()}>
          Go to the page with map tiles
        </Button>
        <Button className="button" onPress={onClose} autoFocus>
          Cancel
        </Button>
      </div>
    </ModalDialog>
  );
}
