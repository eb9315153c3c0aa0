import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { pickFiles } from '../../controls/pick-files.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { TilesChoice } from './tiles-choice.tsx';

/** A map behind the lots, off until somebody opens one. */
export function BasemapChoice() {
  const basemap = usePlanner((state) => state.basemap);
  const { openMapFile, takeBasemapAway } = usePlannerActions();
  const open = useRef<HTMLButtonElement>(null);
  const takeAway = () => {
    takeBasemapAway();
    // The button that was pressed is gone.
    open.current?.focus();
  };
  return (
    <fieldset className="basemap-choice">
      <legend>Map behind the lots</legend>
      {basemap === null ? (
        <p className="quiet">
          None. Streets and names can be shown from a .pmtiles file. It is read on this computer, piece by
          piece, and sent nowhere.
        </p>
      ) : (
        <p>
          <bdi>{basemap.name}</bdi>
          <span className="quiet basemap-kept">
            {basemap.from === 'file' ? 'Not kept: open it again next time.' : 'The address is not kept.'} It
            is never in a pack, a picture, a file or the Present room.
          </span>
        </p>
      )}
      <p className="basemap-ways">
        <Button ref={open} className="button" onPress={() => pickFiles(([file]) => void openMapFile(file!))}>
          {basemap === null ? 'Open a map file…' : 'Open another…'}
        </Button>
        {basemap !== null && (
          <Button className="button" onPress={takeAway}>
            Take it away
          </Button>
        )}
        <TilesChoice />
      </p>
    </fieldset>
  );
}
