import { describe, expect, test } from 'vitest';
import { isRefusal, type Edited } from '../../../../src/core/edits/edited.ts';
import type { Bid, Scenario } from '../../../../src/core/scenario/scenario.ts';
import {
  addBid,
  addBids,
  changeBid,
  removeBid,
  replaceBids,
} from '../../../../src/ui/futures/awards/bid-edits.ts';
import { aBid } from '../../../core/awards/a-tender.ts';
import { scenarioWith } from '../../a-lot.ts';

const [alder, birch] = ['1 Alder 40 21 80', '2 Birch 10 20'].map(aBid) as [Bid, Bid];
const plan: Scenario = { ...scenarioWith(['North', 'South']), bids: [alder, birch] };

describe('changes of bids', () => {
  const made = (change: (commit: (label: string, edit: (now: Scenario) => Edited) => boolean) => boolean) => {
    let said: readonly unknown[] = [];
    change((label, edit) => {
      const edited = edit(plan);
      said = [label, isRefusal(edited) ? edited.refused : edited.bids];
      return !isRefusal(edited);
    });
    return said;
  };
  const cedar = aBid('2 Cedar 5 19');
  const { lots } = plan;

  test.each([
    ['Add the bid of Cedar for South', (commit: never) => addBid(commit, lots, cedar), [alder, birch, cedar]],
    [
      'Change the bid of Alder for North',
      (commit: never) => changeBid(commit, lots, alder, cedar),
      [cedar, birch],
    ],
    ['Remove the bid of Birch for South', (commit: never) => removeBid(commit, lots, birch), [alder]],
    ['Remove all bids', (commit: never) => replaceBids(commit, 'Remove all bids', []), []],
  ])('are one entry of the history: %s', (label, change, bids) =>
    expect(made(change as never)).toEqual([label, bids]),
  );

  test('put bids that were read in place of those of the same provider for the same lot', () => {
    const dearer = { ...alder, poundsPerHour: 30 };
    expect(made((commit) => addBids(commit as never, 'bids.csv', [dearer, cedar]))).toEqual([
      'Read 2 bids from bids.csv',
      [birch, dearer, cedar],
    ]);
  });
});
