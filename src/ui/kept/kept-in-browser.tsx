import { useEffect, useRef } from 'react';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { DataProtectionButton } from '../trust/data-protection-button.tsx';
import { sayBytes } from '../words/trust/say-kept.ts';
import { EraseEverything } from './erase-everything.tsx';
import { KeptAreas } from './kept-areas.tsx';
import { KeptMemory } from './kept-memory.tsx';

/** The whole account of what this browser keeps of Lotwise, where, and how to be rid of it. */
export function KeptInBrowser() {
  const kept = usePlanner((state) => state.kept);
  const isSaving = usePlanner((state) => state.saveState?.kind === 'saving');
  const { lookAtKept } = usePlannerActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isSaving) void lookAtKept();
  }, [isSaving, lookAtKept]);
  const afterErasing = () => {
    void lookAtKept();
    // The button that was pressed is gone.
    (heading.current ?? document.getElementById('main'))?.focus();
  };
  return (
    <section className="kept">
      <h3 ref={heading} tabIndex={-1}>
        What this browser keeps
      </h3>
      <p>
        Lotwise has no server. Your work is kept here, in this browser on this computer, for whoever signs in
        and opens this browser as you did. A private window keeps it until it is closed.
      </p>
      <ul>
        <KeptAreas onErased={afterErasing} />
        <KeptMemory onErased={afterErasing} />
        {(kept?.caches?.length ?? 0) > 0 && (
          <li className="kept-line">
            <span>
              <strong>The app’s own files</strong>
              <span className="quiet">so that Lotwise opens without a network; nothing of yours</span>
            </span>
          </li>
        )}
      </ul>
      <p className="quiet">
        {kept?.stays === true && 'The browser has agreed not to clear it by itself. '}
        {kept?.stays === false &&
          'The browser may clear it where the computer runs short of room: save your plans to files too. '}
        It also keeps which area was open last, and whether you have seen the tour.{' '}
        {kept?.bytes != null && `The browser counts ${sayBytes(kept.bytes)} in all. `}
        The theme and what the map shows are not kept. All of it stays until you erase it here, or clear this
        site’s data in the browser’s settings, which does the same.
      </p>
      <p className="kept-save">
        <EraseEverything />
        <DataProtectionButton />
      </p>
    </section>
  );
}
