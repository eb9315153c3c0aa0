import { useEffect, useRef, useState } from 'react';
import type { History } from '../../core/scenario/history.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { ChangeEntry } from './change-entry.tsx';
import { GoHere } from './go-here.tsx';
import { placeOfEntry } from './place-of-entry.ts';
import { useMoreInSight } from './use-more-in-sight.ts';

/** So many changes are drawn at a time: a list can have a thousand. */
const AT_A_TIME = 80;

/** All changes, newest first, with the plan as it was before them at the foot; the present one is in sight. */
export function ChangeList({ history }: { history: History }) {
  const { jumpTo, giveReason } = usePlannerActions();
  const [now] = useState(() => Date.now());
  const list = useRef<HTMLDivElement>(null);
  const { entries, done } = history;
  const [undone] = useState(entries.length - done);
  const { shown, end } = useMoreInSight(undone + AT_A_TIME, entries.length);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (entries.length === 0) return <p className="quiet">Nothing yet. What you do is listed here.</p>;
  const first = entries.length - shown;
  return (
    <div className="change-list" ref={list}>
      <ol reversed aria-label="Changes, newest first">
        {entries
          .slice(first)
          .map((entry, place) => (
            <ChangeEntry
              key={first + place}
              entry={entry}
              at={first + place}
              place={placeOfEntry(first + place, done)}
              now={now}
              onGo={jumpTo}
              onReason={giveReason}
            />
          ))
          .reverse()}
      </ol>
      {first > 0 ? <div ref={end} /> : <BeforeAll isPresent={done === 0} onGo={() => jumpTo(0)} />}
    </div>
  );
}

function BeforeAll({ isPresent, onGo }: { isPresent: boolean; onGo: () => void }) {
  const place = isPresent ? 'present' : 'done';
  return (
    <div className={`change ${place}`} aria-current={isPresent ? 'step' : undefined}>
      <p className="change-label">Before all of these</p>
      <div className="change-foot">
        <GoHere place={place} about="before all of these" onGo={onGo} />
      </div>
    </div>
  );
}
