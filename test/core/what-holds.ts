import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Packages } from '../../src/core/dataset/packages.ts';
import { NO_BLOCK, type Fabric } from '../../src/core/fabric/fabric.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { moveBlock, openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import { movesOf } from '../../src/core/scenario/difference.ts';
import { heldBlocks } from '../../src/core/scenario/held-blocks.ts';
import { stepHistory } from '../../src/core/scenario/history.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { readScenarioFile } from '../../src/io/scenario/read-scenario-file.ts';
import { writeScenarioFile } from '../../src/io/scenario/write-scenario-file.ts';
import type { Session } from './a-session.ts';

/** Columns of numbers compared as such: ten times as fast as item by item. */
expect.addEqualityTesters([
  (one: unknown, other: unknown) =>
    ArrayBuffer.isView(one) && ArrayBuffer.isView(other) ? isDeepStrictEqual(one, other) : undefined,
]);

/** What holds of any edits whatever, by sentences that begin with 'edits'. */
export const WHAT_HOLDS: Record<string, (session: Session) => void> = {
  'neither make nor lose a package, a person, a minute or a visit': ({ dataset, states, readingOf }) => {
    const { packages } = dataset;
    const { load, waiting } = readingOf(states[0]!).figures.total;
    expect(load.packages).toBe(packages.count);
    expect(load.weeklyMinutes).toBe(packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0));
    expect(load.weeklyVisits).toBe(packages.weeklyVisits.reduce((sum, visits) => sum + visits, 0));
    for (const state of states) {
      const { total } = readingOf(state).figures;
      expect(total.load).toEqual(load);
      expect(total.waiting).toEqual(waiting);
      expect(placedMinutes(total.placement)).toBe(askedMinutes(packages, state));
    }
  },

  'keep each package in one block, a piece of the block it was in, and all ground there is': ({
    ground,
    states,
    fabricOf,
  }) => {
    for (const fabric of new Set(states.map(fabricOf))) {
      const grounds = Array.from(fabric.blockOfPackage, (block) =>
        block === NO_BLOCK ? NO_BLOCK : fabric.groundOf[block],
      );
      expect(grounds).toEqual([...ground.blockOfPackage]);
      expect(packagesByBlock(fabric)).toEqual([...fabric.blockOfPackage]);
      expect(sum(fabric.areaSquareMetres)).toBe(sum(ground.areaSquareMetres));
    }
    for (const state of states) expect(state.assignment).toHaveLength(fabricOf(state).count);
  },

  'are undone to what was before each, and done again to what was after, figures included': (session) => {
    const { states, end, history, fabricOf, readingOf } = session;
    let at = { scenario: end, history };
    for (let step = states.length - 2; step >= 0; step--) {
      at = stepHistory(at.scenario, at.history, 'undo')!;
      expect(at.scenario).toEqual(states[step]);
      expect(fabricOf(at.scenario)).toBe(fabricOf(states[step]!));
      expect(readingOf(at.scenario)).toEqual(readingOf(states[step]!));
    }
    expect(stepHistory(at.scenario, at.history, 'undo')).toBeNull();
    for (let step = 1; step < states.length; step++) {
      at = stepHistory(at.scenario, at.history, 'redo')!;
      expect(at.scenario).toEqual(states[step]);
    }
    expect(at).toMatchObject({ scenario: end, history });
  },

  'leave figures kept up as they go equal to figures made from nothing': (session) => {
    const { dataset, history, states, fabricOf, readingOf } = session;
    let ledger = openLedger(dataset, fabricOf(states[0]!), states[0]!);
    let kept: Figures = readFigures(ledger, states[0]!).figures;
    history.entries.forEach(({ difference }, at) => {
      const state = states[at + 1]!;
      if (difference.documents === null) {
        const { blocks, lots } = movesOf(difference, 'redo');
        blocks.forEach((block, move) => moveBlock(ledger, block, lots[move]!));
      } else ledger = openLedger(dataset, fabricOf(state), state, ledger.demand);
      const reading = readFigures(ledger, state, kept);
      expect(reading).toEqual(readingOf(state));
      kept = reading.figures;
    });
  },

  'leave each block in one lot that is there, or in none, and each seat and bid in a lot that is there': ({
    states,
  }) => {
    for (const { lots, assignment, appointments, bids, standby, locks, notes } of states) {
      const numbers = new Set<number>(lots.map((lot) => lot.id));
      expect(numbers.size).toBe(lots.length);
      expect([...assignment].filter((lot) => lot !== 0 && !numbers.has(lot))).toEqual([]);
      expect(appointments.filter((seat) => !numbers.has(seat.lot))).toEqual([]);
      expect(standby.flatMap((each) => each.lots).filter((lot) => !numbers.has(lot))).toEqual([]);
      expect(new Set(standby.map((each) => each.provider)).size).toBe(standby.length);
      expect(locks.lots.filter((lot) => !numbers.has(lot))).toEqual([]);
      expect(notes.filter(({ pin }) => pin.kind === 'lot' && !numbers.has(pin.lot))).toEqual([]);
      const seats = appointments.map((seat) => `${seat.lot} ${seat.provider}`);
      expect(new Set(seats).size).toBe(seats.length);
      expect(bids.filter((bid) => !numbers.has(bid.lot))).toEqual([]);
      expect(new Set(bids.map((bid) => `${bid.lot} ${bid.provider}`)).size).toBe(bids.length);
      expect(new Set(notes.map((note) => note.number)).size).toBe(notes.length);
    }
  },

  'leave a plan that its file gives back': ({ dataset, ground, end }) => {
    const file = writeScenarioFile(dataset, ground, end, [], '2026-01-05T09:00:00.000Z');
    const appointments = end.lots.flatMap(({ id }) => end.appointments.filter(({ lot }) => lot === id));
    const bids = end.lots.flatMap(({ id }) => end.bids.filter(({ lot }) => lot === id));
    expect(readScenarioFile(file, dataset, ground)).toEqual({
      scenario: { ...end, appointments, bids },
      decisions: [],
      warnings: [],
    });
  },

  'never move what is locked, but for going back to a plan that was kept': ({ states, kinds, fabricOf }) => {
    kinds.forEach((kind, at) => {
      if (kind === 'restore') return;
      const [before, after] = [states[at]!, states[at + 1]!];
      expect([kind, heldAfter(before, after, fabricOf)]).toEqual([kind, heldAfter(before, before, fabricOf)]);
    });
  },
};

/** Undoes every edit of a session that was reloaded on its way. */
export function undoAll({ states, end, history, readingOf }: Session): void {
  let at = { scenario: end, history };
  for (let step = states.length - 2; step >= 0; step--) at = stepHistory(at.scenario, at.history, 'undo')!;
  expect(at.history.done).toBe(0);
  expect(at.scenario).toEqual(states[0]);
  expect(readingOf(at.scenario)).toEqual(readingOf(states[0]!));
}

/** Those of today's packages that have not ended, and of those that growth adds once more. */
function askedMinutes({ weeklyMinutes }: Packages, { assumptions: { demand } }: Scenario): number {
  const steps = (count: number, percent: number) => Math.floor((count * percent) / 100);
  const isAmong = (at: number, percent: number) => steps(at + 1, percent) - steps(at, percent);
  return weeklyMinutes.reduce((asked, minutes, at) => {
    const times = 1 - isAmong(at, demand.attritionPercent) + isAmong(at, demand.growthPercent);
    return asked + times * minutes;
  }, 0);
}

function placedMinutes({ own, backUp, spot, unmet }: Figures['total']['placement']): number {
  return sum([own, backUp, spot, unmet].map((part) => part.weeklyMinutes));
}

/** The block that lists each package among its own. */
function packagesByBlock({ blockOfPackage, packagesOfBlock: { offsets, targets } }: Fabric): number[] {
  const blocks = new Array<number>(blockOfPackage.length).fill(NO_BLOCK);
  offsets.subarray(1).forEach((end, block) => {
    for (const index of targets.subarray(offsets[block], end)) {
      if (blocks[index] !== NO_BLOCK) throw new Error(`Package ${index} is in two blocks`);
      blocks[index] = block;
    }
  });
  return blocks;
}

/** Where the blocks that are held in one plan are in another, and all that its locked lots have there. */
function heldAfter(before: Scenario, after: Scenario, fabricOf: (plan: Scenario) => Fabric) {
  const [old, now] = [fabricOf(before), fabricOf(after)];
  const held = heldBlocks(before, old);
  const codes = new Set(old.codes.filter((_, block) => held?.[block] === 1));
  const locked = new Set<number>(before.locks.lots);
  const found = now.codes.flatMap((code, block) => {
    const lot = after.assignment[block]!;
    return codes.has(code) || locked.has(lot) ? [`${code} in ${lot}`] : [];
  });
  return found.toSorted();
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
