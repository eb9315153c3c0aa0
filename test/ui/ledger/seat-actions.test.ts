import { describe, expect, it } from 'vitest';
import { isRefusal, type Edited } from '../../../src/core/edits/edited.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { PlannerActions } from '../../../src/store/planner.ts';
import { dropOnSeat, setSharePercent } from '../../../src/ui/ledger/seat-actions.ts';
import { appointment, provider, scenarioWith } from '../a-lot.ts';

const before = scenarioWith(
  ['North', 'South'],
  [
    appointment(1, 'Alder'),
    appointment(2, 'Elm'),
    appointment(1, 'Birch'),
    appointment(1, 'Cedar'),
    appointment(1, 'Dale', 'supplementary'),
  ],
);
const [north] = before.lots;

/** Does something to the plan, and gives the sentence and the seats of North after it. */
function afterDoing(act: (commit: PlannerActions['commit']) => void) {
  const done: { label: string; plan: Scenario }[] = [];
  act((label, edit) => {
    const plan: Edited = (edit as (scenario: Scenario) => Edited)(before);
    if (isRefusal(plan)) throw new Error(plan.refused);
    done.push({ label, plan });
    return true;
  });
  const seats = done[0]?.plan.appointments.filter((seat) => seat.lot === 1) ?? null;
  return { entries: done.length, label: done[0]?.label, seats };
}

const drop = (holder: string | null, dropped: string) =>
  afterDoing((commit) =>
    dropOnSeat(commit, before, north!, holder === null ? null : provider(holder), provider(dropped)),
  );
const names = (seats: readonly { provider: string }[] | null) => seats?.map((seat) => seat.provider);

describe('a provider that is dropped on a seat', () => {
  it('takes it over where it has none in the lot', () => {
    expect(names(drop('Birch', 'Elm').seats)).toEqual(['Alder', 'Elm', 'Cedar', 'Dale']);
  });

  it('is appointed where the seat is empty', () => {
    const { label, seats } = drop(null, 'Elm');
    expect(label).toBe('Appoint Elm to North');
    expect(names(seats)).toEqual(['Alder', 'Birch', 'Cedar', 'Dale', 'Elm']);
  });

  it('moves from its own seat of the lot as one entry of the history, however far', () => {
    const { entries, seats } = drop('Alder', 'Cedar');
    expect(entries).toBe(1);
    expect(names(seats)).toEqual(['Cedar', 'Alder', 'Birch', 'Dale']);
  });

  it('takes on the role of the seat, and puts nobody out for it', () => {
    const { seats } = drop('Alder', 'Dale');
    expect(seats?.find((seat) => seat.provider === 'Dale')?.role).toBe('primary');
    expect(names(seats)).toHaveLength(4);
  });

  it('changes nothing on its own seat', () => {
    expect(drop('Birch', 'Birch').entries).toBe(0);
  });
});

it('sets the shares of all main providers of a lot as one entry', () => {
  const { entries, label, seats } = afterDoing((commit) =>
    setSharePercent(commit, north!, provider('Alder'), 50),
  );
  expect([entries, label]).toEqual([1, 'Give Alder 50% of North']);
  expect(seats?.map((seat) => seat.share)).toEqual([50, 25, 25, 1]);
});
