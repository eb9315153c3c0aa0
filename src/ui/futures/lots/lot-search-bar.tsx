import { useEffect, useRef } from 'react';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { sayCount } from '../../words/say-number.ts';
import { SearchProgress } from './search-progress.tsx';
import { alternativesOf } from './say-alternative.ts';
import type { Obstacle } from './why-no-search.ts';

/** Begins a search and ends it; always in sight while the wish is. */
export function LotSearchBar({ obstacle, onBegin }: { obstacle: Obstacle | null; onBegin: () => void }) {
  const search = usePlanner((state) => state.lotSearch);
  const { stopSuggesting } = usePlannerActions();
  const begin = useRef<HTMLButtonElement>(null);
  const isRunning = search?.state === 'running';
  useEffect(() => {
    // The button that stops went away under the focus.
    if (!isRunning && document.activeElement === document.body && search !== null)
      begin.current?.focus({ preventScroll: true });
  }, [isRunning, search]);
  const found = search === null || isRunning ? 0 : alternativesOf(search).length;
  return (
    <div className="search-bar">
      {isRunning && <SearchProgress search={search} />}
      {obstacle !== null && <p>{OBSTACLES[obstacle]}</p>}
      <div className="search-buttons">
        <button
          ref={begin}
          type="button"
          className="button button-main"
          disabled={obstacle !== null}
          onClick={onBegin}
        >
          {isRunning ? 'Start again' : 'Suggest lots'}
        </button>
        {isRunning && (
          <button type="button" className="button" onClick={stopSuggesting}>
            Stop
          </button>
        )}
        {found > 0 && (
          <button type="button" className="link-button" onClick={goToFound}>
            {sayCount(found, 'plan')} below
          </button>
        )}
      </div>
    </div>
  );
}

function goToFound(): void {
  const heading = document.getElementById('found-lots');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  'all-locked': 'Every block is locked, so nothing can change. Unlock a lot or some blocks in the Plan room.',
  'one-block': 'There is only one block, so there is only one way to make lots of it.',
};
