import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { TileAddressDialog } from './tile-address-dialog.tsx';
import { TilesPageDialog } from './tiles-page-dialog.tsx';

/** Map tiles from a web address: the way to the page that may fetch them, and on that page the address itself. */
export function TilesChoice() {
  const isTilesPage = usePlanner((state) => state.isTilesPage);
  const { goToPage } = usePlannerActions();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button className="button" onPress={() => setAsking(true)}>
        {isTilesPage ? 'Type the address of map tiles…' : 'Use map tiles from a web address…'}
      </Button>
      {isTilesPage && (
        <Button className="button" onPress={() => void goToPage('without-tiles')}>
          Go back to the page without map tiles
        </Button>
      )}
      {isAsking &&
        (isTilesPage ? <TileAddressDialog onClose={close} /> : <TilesPageDialog onClose={close} />)}
    </>
  );
}
