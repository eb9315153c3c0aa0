import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Erased } from '../../store/erasing.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayTime } from '../words/say-date.ts';
import { sayErased, sayFound } from '../words/trust/say-kept.ts';

/** All that is left to see once everything was erased: what it was, and that somebody looked. */
export function ErasedPage({ erased: { from, before, after, lookedAt } }: { erased: Erased }) {
  const { lookAtKept } = usePlannerActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isClear, lines } = sayFound(after);
  useEffect(() => heading.current?.focus(), []);
  // The next visit does not bring a plan out of the address back.
  useEffect(() => history.replaceState(null, '', location.pathname), []);
  return (
    <main id="main" className="erased">
      <h1 ref={heading} tabIndex={-1}>
        Everything is erased
      </h1>
      <p>{from === 'this-tab' ? 'You erased:' : 'Another tab of Lotwise erased everything:'}</p>
      <ul className="kept-points">
        {sayErased(before).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={isClear ? 'erased-found' : 'erased-found erased-left'} role="status">
        {isClear ? (
          <CircleCheck size={20} aria-hidden="true" />
        ) : (
          <CircleAlert size={20} aria-hidden="true" />
        )}
        <div>
          <p>
            <strong>Looked at {sayTime(lookedAt)}:</strong> {lines[0]}
          </p>
          {lines.slice(1).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <p>
        Files that you opened or saved are still on this computer. The browser may keep scraps of what was
        erased in files of its own until it tidies up. On a computer that others use, clear this site’s data
        in the browser’s settings as well: that removes the scraps.
      </p>
      <p>
        This tab keeps nothing any more. You can close it. If you start again, the browser keeps the app’s own
        files again, and none of your data until you open some.
      </p>
      <p className="kept-save">
        {!isClear && (
          <Button className="button button-main" onPress={() => void lookAtKept()}>
            Look again
          </Button>
        )}
        <Button className="button" onPress={() => location.reload()}>
          Start again
        </Button>
      </p>
    </main>
  );
}
