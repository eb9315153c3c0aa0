import { expect, test } from 'vitest';
import { placePackages } from '../../../src/core/placing/place-packages.ts';
import { aRandomSize, aRandomTask } from './a-random-task.ts';
import { inOrder } from './place-all-ways.ts';
import { solveByHighs } from './solve-by-highs.ts';

/** HiGHS has so many seconds for each aim of each task; what it proves in them is what we are held to. */
const SECONDS = 0.4;
/** Fifty tasks; two hundred with `LOTWISE_LONG=1`. */
const BATCHES = process.env['LOTWISE_LONG'] === '1' ? [0, 50, 100, 150] : [0];
/** Of each fifty: HiGHS proves the first three aims of so many at the least, and so do we. */
const PROVEN_BY_BOTH = 25;

test.each(BATCHES)(
  'is what an integer solver finds, aim by aim, for fifty tasks from number %i on',
  (first) => {
    let provenByBoth = 0;
    for (let seed = first; seed < first + 50; seed++) {
      const task = aRandomTask(seed, aRandomSize(seed));
      const { proof } = placePackages(task.demand, task.offers, task.assignment);
      const solved = solveByHighs(task, 5, SECONDS);
      // Beyond the first three aims the search may end before it has proven what it found, and says so.
      const held = Math.min(solved.provenAims, Math.max(3, proof.provenAims));
      const theirs = inOrder(solved.score).slice(0, held);
      expect({ seed, aims: inOrder(proof).slice(0, held) }).toEqual({
        seed,
        aims: theirs.map((value) => expect.closeTo(value, 2)),
      });
      expect(proof.leastUnmetMinutes).toBeLessThanOrEqual(theirs[0] ?? Infinity);
      if (Math.min(solved.provenAims, proof.provenAims) >= 3) provenByBoth++;
    }
    expect(provenByBoth).toBeGreaterThanOrEqual(PROVEN_BY_BOTH);
  },
  600_000,
);
