import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { findEnclosed } from '../../../src/core/figures/find-enclosed.ts';
import { figuresOf } from '../figures-of.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, lettersOf } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

/** What is enclosed, as words: its lot, the lot round it, the letters of its blocks. */
function enclosedIn(blocks: string, lots: readonly string[], part: Partial<Scenario> = {}) {
  const dataset = aDataset({ blocks, packages: blocks.includes('E') ? [{ block: 'E', hours: 3 }] : [] });
  const fabric = weaveFabric(dataset);
  let plan = aScenario(dataset);
  for (const [at, letters] of lots.entries()) plan = plan.withLot(`Lot ${at}`, letters);
  const scenario = { ...plan.scenario, ...part };
  const { figures } = figuresOf(dataset, fabric, scenario);
  return findEnclosed(openLedger(dataset, fabric, scenario), figures.lots).map((enclosed) => [
    enclosed.lot,
    enclosed.by,
    lettersOf(dataset, enclosed.blocks),
  ]);
}

describe('what one lot lies all round', () => {
  const ring = `
    AAAAAA
    ABACEA
    AAAAAA`;

  test('is a lot or a patch in no lot, most hours first', () => {
    expect(enclosedIn(ring, ['A', 'B', 'CE'])).toEqual([
      [3, 1, 'CE'],
      [2, 1, 'B'],
    ]);
    expect(enclosedIn(ring, ['A'])).toEqual([
      [0, 1, 'CE'],
      [0, 1, 'B'],
    ]);
  });

  test('is also a lot in pieces, where that one lies round each of them', () => {
    const rings = 'AAAAAAA/ABACADA/AAAAAAA';
    expect(enclosedIn(rings, ['A', 'BC', 'D'])).toEqual([
      [2, 1, 'BC'],
      [3, 1, 'D'],
    ]);
    expect(enclosedIn('AAAABBBB/ADAABECB/AAAABBBB', ['A', 'B', 'DE', 'C'])).toEqual([]);
  });

  test('is nothing on the edge of the area, or beside two lots or ground in no lot', () => {
    expect(enclosedIn('AAA/ABA', ['A', 'B'])).toEqual([]);
    expect(enclosedIn('AAAA/ABCA/AAAA', ['A', 'B', 'C'])).toEqual([]);
    expect(enclosedIn('AAA/ABA/AAA', ['B'])).toEqual([]);
    expect(enclosedIn('AAAAA/AB.AA/AAAAA', ['A', 'B'])).toEqual([]);
  });

  test('is one patch though a river divides it, and none less for a ferry', () => {
    const sever = [{ kind: 'sever', between: ['C', 'E'], name: 'River' }] as const;
    expect(enclosedIn(ring, ['AB'], { links: sever })).toEqual([[0, 1, 'CE']]);
    const join = [{ kind: 'join', between: ['B', 'C'], name: 'Ferry' }] as const;
    expect(enclosedIn(ring, ['A', 'B', 'CE'], { links: join })).toHaveLength(2);
  });
});
