import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { isRefusal } from '../../src/core/edits/edited.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { figuresOf } from '../../src/core/figures/figures-of.ts';
import { moveBlock, openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import { movesOf } from '../../src/core/scenario/difference.ts';
import { EMPTY_HISTORY, recordEdit, stepHistory, type History } from '../../src/core/scenario/history.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { aRandomArea } from './a-random-area.ts';
import { anEditScript, makeEdit, type EditWords } from './a-random-edit.ts';

const SIZE = { columns: 6, rows: 6, packages: 60, providers: 6, lots: 4 };
const RUNS = { numRuns: 25, seed: 20 };

interface Session {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly start: Scenario;
  readonly end: Scenario;
  readonly history: History;
  /** The plan before the first edit and after each that was made. */
  readonly states: readonly Scenario[];
  readonly kinds: ReadonlySet<string>;
}

/** Makes a script's edits on a random plan; refused ones are passed over. */
function work(seed: number, script: readonly EditWords[]): Session {
  const { dataset, fabric, scenario: start } = aRandomArea(seed, SIZE);
  let [end, history] = [start, EMPTY_HISTORY];
  const states = [start];
  const kinds = new Set<string>();
  for (const words of script) {
    const edited = makeEdit(end, dataset, fabric, words);
    if (isRefusal(edited)) continue;
    history = recordEdit(history, words.kind, end, edited, 0);
    end = edited;
    states.push(end);
    kinds.add(words.kind);
  }
  return { dataset, fabric, start, end, history, states, kinds };
}

const anySession = (check: (session: Session) => void) =>
  fc.assert(
    fc.property(fc.nat(), anEditScript, (seed, script) => check(work(seed, script))),
    RUNS,
  );

describe('up to two hundred edits of every kind, on any ground', () => {
  test('do include every kind of edit, in good number', () => {
    const met = new Set<string>();
    let edits = 0;
    anySession(({ kinds, states }) => {
      for (const kind of kinds) met.add(kind);
      edits += states.length - 1;
    });
    expect(met.size).toBe(14);
    expect(edits).toBeGreaterThan(500);
  });

  test('neither make nor lose a package, a person, a minute or a visit', () => {
    anySession(({ dataset, fabric, states }) => {
      const { packages } = dataset;
      const { load, waiting } = figuresOf(dataset, fabric, states[0]!).figures.total;
      expect(load.packages).toBe(packages.count);
      expect(load.weeklyMinutes).toBe(packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0));
      expect(load.weeklyVisits).toBe(packages.weeklyVisits.reduce((sum, visits) => sum + visits, 0));
      for (const state of states) {
        const { total } = figuresOf(dataset, fabric, state).figures;
        expect(total.load).toEqual(load);
        expect(total.waiting).toEqual(waiting);
        expect(placedMinutes(total.placement)).toBe(load.weeklyMinutes);
      }
    });
  });

  test('are undone to what was before each, and done again to what was after, figures included', () => {
    anySession(({ dataset, fabric, end, history, states }) => {
      const figures = states.map((state) => figuresOf(dataset, fabric, state).figures);
      let at = { scenario: end, history };
      for (let step = states.length - 2; step >= 0; step--) {
        at = stepHistory(at.scenario, at.history, 'undo')!;
        expect(at.scenario).toEqual(states[step]);
        expect(figuresOf(dataset, fabric, at.scenario).figures).toEqual(figures[step]);
      }
      expect(stepHistory(at.scenario, at.history, 'undo')).toBeNull();
      for (let step = 1; step < states.length; step++) {
        at = stepHistory(at.scenario, at.history, 'redo')!;
        expect(at.scenario).toEqual(states[step]);
      }
      expect(at).toMatchObject({ scenario: end, history });
    });
  });

  test('leave figures kept up as they go equal to figures made from nothing', () => {
    anySession(({ dataset, fabric, start, history, states }) => {
      let ledger = openLedger(dataset, fabric, start);
      let kept: Figures = readFigures(ledger, start).figures;
      history.entries.forEach(({ difference }, at) => {
        const state = states[at + 1]!;
        const { blocks, lots } = movesOf(difference, 'redo');
        if (difference.documents === null)
          blocks.forEach((block, move) => moveBlock(ledger, block, lots[move]!));
        else ledger = openLedger(dataset, fabric, state, ledger.demand);
        const reading = readFigures(ledger, state, kept);
        const fresh = figuresOf(dataset, fabric, state);
        expect(reading).toEqual(fresh);
        kept = reading.figures;
      });
    });
  });

  test('leave each block in one lot that is there, or in none, and each seat in a lot that is there', () => {
    anySession(({ states }) => {
      for (const { lots, assignment, appointments } of states) {
        const numbers = new Set<number>(lots.map((lot) => lot.id));
        expect(numbers.size).toBe(lots.length);
        expect([...assignment].filter((lot) => lot !== 0 && !numbers.has(lot))).toEqual([]);
        expect(appointments.filter((seat) => !numbers.has(seat.lot))).toEqual([]);
        const seats = appointments.map((seat) => `${seat.lot} ${seat.provider}`);
        expect(new Set(seats).size).toBe(seats.length);
      }
    });
  });

  test('never write on a plan that was there before', () => {
    fc.assert(
      fc.property(fc.nat(), anEditScript, (seed, script) => {
        const { dataset, fabric, scenario } = aRandomArea(seed, SIZE);
        let plan = scenario;
        for (const words of script) {
          const before = structuredClone(plan);
          const edited = makeEdit(plan, dataset, fabric, words);
          expect(plan).toEqual(before);
          if (!isRefusal(edited)) plan = edited;
        }
      }),
      RUNS,
    );
  });
});

function placedMinutes({ own, backUp, spot, unmet }: Figures['total']['placement']): number {
  return [own, backUp, spot, unmet].reduce((sum, part) => sum + part.weeklyMinutes, 0);
}
