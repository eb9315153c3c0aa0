import { useEffect, useState } from 'react';
import { readContinuity, shareOf, type Continuity } from '../../../core/continuity/read-continuity.ts';
import { withTransferMode } from '../../../core/continuity/with-transfer-mode.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { TRANSFER_MODES, type TransferMode } from '../../../core/scenario/assumptions.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayHours, sayNumber, sayShare } from '../../words/say-number.ts';
import { MODES, sayMode } from './say-changes.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** Which way of transfer the figures assume, and, when asked for, what the other ways would come to. */
export function TransferModes({ read }: { read: PlanRead }) {
  const { placing } = read.scenario.assumptions;
  const [asked, setAsked] = useState<PlanRead | null>(null);
  return (
    <>
      <p>
        These figures assume: {sayMode(placing)}.{' '}
        {asked !== read && (
          <button type="button" className="link-button" onClick={() => setAsked(read)}>
            Compare the three ways
          </button>
        )}
      </p>
      {asked === read && <ThreeWays read={read} />}
    </>
  );
}

function ThreeWays({ read }: { read: PlanRead }) {
  const found = useModes(read);
  const { mode: shown } = read.scenario.assumptions.placing;
  return (
    <div className="table-scroll" aria-busy={found.size < TRANSFER_MODES.length}>
      <table className="table modes-table">
        <caption>The same plan, brought in three ways.</caption>
        <ColumnHeads
          of={[
            'Way',
            { figure: 'changingProvider', heading: 'People who change' },
            { figure: 'shareChanging', heading: 'Share' },
            { figure: 'leftWithNobody' },
            { figure: 'hoursMoving' },
          ]}
        />
        <tbody>
          {TRANSFER_MODES.map((mode) => (
            <tr key={mode}>
              <th scope="row">{mode === shown ? `${MODES[mode]} (as shown)` : MODES[mode]}</th>
              <Figures continuity={found.get(mode)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ continuity }: { continuity: Continuity | undefined }) {
  if (continuity === undefined) return <td colSpan={4}>Working it out</td>;
  const { served, changing, left } = continuity;
  const share = shareOf(changing, served).people;
  return (
    <>
      <td className="number">{sayNumber(changing.people)}</td>
      <td className="number">{share === null ? '–' : sayShare(share)}</td>
      <td className="number">{sayNumber(left.people)}</td>
      <td className="number">{sayHours(changing.weeklyMinutes)}</td>
    </>
  );
}

/** One way after another, placed off the main thread. */
function useModes(read: PlanRead): ReadonlyMap<TransferMode, Continuity> {
  const { settledRead } = usePlannerActions();
  const [found, setFound] = useState<ReadonlyMap<TransferMode, Continuity>>(new Map());
  useEffect(() => {
    const leaving = new AbortController();
    const shown = { ...read.scenario, assignment: read.ledger.assignment.slice() };
    const compare = async () => {
      for (const mode of TRANSFER_MODES) {
        const continuity = readContinuity(await settledRead(withTransferMode(shown, mode), leaving.signal));
        if (leaving.signal.aborted) return;
        setFound((before) => new Map(before).set(mode, continuity));
      }
    };
    compare().catch((error: unknown) => {
      if (!leaving.signal.aborted) console.error(error);
    });
    return () => leaving.abort();
  }, [read, settledRead]);
  return found;
}
