import type { ReactNode } from 'react';
import { Ask } from '../controls/ask.tsx';
import { usePlanner } from '../planner-context.tsx';
import { sayBalance } from '../words/say-balance.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';

/** The whole plan in two lines. */
export function LedgerHead() {
  const total = usePlanner((state) => state.figures?.total ?? null);
  const balance = usePlanner((state) => state.figures?.largestToSmallest ?? null);
  if (total === null) return null;
  const { load, waiting, placement } = total;
  return (
    <header className="ledger-head">
      <dl className="totals">
        <Total value={sayNumber(load.packages)} name={load.packages === 1 ? 'package' : 'packages'}>
          <Ask
            figure="packages"
            raw={`${sayCount(load.packages, 'package')}, ${sayCount(load.people, 'person', 'people')}`}
          />
        </Total>
        <Total value={sayHours(load.weeklyMinutes)} name="a week">
          <Ask figure="hours" raw={`${sayNumber(load.weeklyMinutes)} minutes a week`} />
        </Total>
        <Total value={sayNumber(waiting.packages)} name="waiting now">
          <Ask
            figure="waiting"
            raw={`${sayCount(waiting.packages, 'package')}, ${sayNumber(waiting.weeklyMinutes)} minutes a week`}
          />
        </Total>
        <Total value={sayHours(placement.unmet.weeklyMinutes)} name="with nobody">
          <Ask
            figure="unmet"
            raw={`${sayCount(placement.unmet.packages, 'package')}, ${sayNumber(placement.unmet.weeklyMinutes)} minutes a week`}
          />
        </Total>
      </dl>
      {balance !== null && (
        <p className="balance">
          {sayBalance(balance)} <Ask figure="balance" raw={String(balance)} />
        </p>
      )}
    </header>
  );
}

function Total(props: { value: string; name: string; children: ReactNode }) {
  return (
    <div className="total">
      <dt>
        {props.name} {props.children}
      </dt>
      <dd>{props.value}</dd>
    </div>
  );
}
