import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { MadePackView } from './made-pack-view.tsx';
import { packWarnings } from './pack-warnings.ts';
import { sayPackProgress, shareOfProgress } from './say-pack-progress.ts';
import { usePack } from './use-pack.ts';

/** What to look at first, the button that makes the pack, how far that is, and then the pack itself. */
export function MakePackSection({ published }: { published: Published }) {
  const paper = usePlanner((state) => state.paper);
  const scenarios = usePlanner((state) => state.scenarios);
  const { pack, make } = usePack();
  const isMaking = pack.kind === 'making';
  const warnings = packWarnings(paper, published.kind === 'ready' ? published.found : null);
  const shown = useRef<HTMLDivElement>(null);
  const made = pack.kind === 'made' ? pack.made : null;
  const isOld = made !== null && (made.paper !== paper || made.scenarios !== scenarios);
  useEffect(() => {
    if (made !== null) shown.current?.focus();
  }, [made]);
  return (
    <>
      {warnings.length > 0 && (
        <ul className="pack-warnings" aria-label="Before you make it">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      <div className="pack-making">
        <Button className="button button-main" isDisabled={isMaking} onPress={make}>
          Make the pack
        </Button>
        {isMaking && (
          <>
            <Button className="button" onPress={pack.cancel}>
              Cancel
            </Button>
            <progress
              className="pack-progress"
              aria-label="Making the pack"
              max={1}
              value={shareOfProgress(pack.progress)}
            />
          </>
        )}
      </div>
      <p role="status">{isMaking && sayPackProgress(pack.progress)}</p>
      {pack.kind === 'failed' && (
        <p role="alert" className="paper-line paper-warning">
          The pack could not be made. Your plans and your words are safe. Try once more.
        </p>
      )}
      {made !== null && (
        <div ref={shown} tabIndex={-1} className="pack-made" role="group" aria-label="The pack that was made">
          {isOld && (
            <p className="paper-line paper-warning">
              The paper or a plan has changed since this was made. Make the pack again.
            </p>
          )}
          <MadePackView made={made} />
        </div>
      )}
    </>
  );
}
