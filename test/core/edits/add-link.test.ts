import { describe, expect, test } from 'vitest';
import { addLink } from '../../../src/core/edits/add-link.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Link, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('a link', () => {
  const dataset = aDataset({ blocks: 'AB\nDC' });
  const fabric = weaveFabric(dataset);
  const { scenario } = aScenario(dataset);
  const link = (kind: Link['kind'], one: string, other: string, plan = scenario, name = 'The ferry') =>
    addLink(plan, fabric, kind, one, other, name);

  test('joins blocks that do not touch, though they meet at a corner, and severs blocks that do', () => {
    const joined = link('join', 'A', 'C', scenario, ' The ferry ') as Scenario;
    const both = link('sever', 'B', 'A', joined, 'The river') as Scenario;
    expect(both.links).toEqual([
      { kind: 'join', between: ['A', 'C'], name: 'The ferry' },
      { kind: 'sever', between: ['B', 'A'], name: 'The river' },
    ]);
  });

  test('does not say what the map says already', () => {
    expect(link('join', 'A', 'B')).toEqual({ refused: 'nothing-would-change' });
    expect(link('sever', 'A', 'C')).toEqual({ refused: 'nothing-would-change' });
    expect(link('join', 'A', 'A')).toEqual({ refused: 'nothing-would-change' });
    expect(link('sever', 'A', 'A')).toEqual({ refused: 'nothing-would-change' });
  });

  test('is made once for two blocks, in whatever order', () => {
    const joined = link('join', 'A', 'C') as Scenario;
    expect(link('join', 'C', 'A', joined)).toEqual({ refused: 'link-is-there-already', about: 'The ferry' });
    expect(link('join', 'A', 'A', joined)).toEqual({ refused: 'nothing-would-change' });
    expect(link('join', 'B', 'D', joined)).toMatchObject({ links: { length: 2 } });
  });

  test('is between blocks that are there, and has a name', () => {
    expect(link('join', 'A', 'Z')).toEqual({ refused: 'no-such-block', about: 'Z' });
    expect(link('join', 'Z', 'A')).toEqual({ refused: 'no-such-block', about: 'Z' });
    expect(link('join', 'A', 'C', scenario, ' ')).toEqual({ refused: 'name-is-empty' });
    expect(link('join', 'A', 'C', scenario, 'x'.repeat(201))).toEqual({ refused: 'name-is-too-long' });
  });

  test('may speak of all pieces of a block that is cut, or of one of them', () => {
    // C and D as the pieces of one block S that was cut.
    const cut: Fabric = {
      ...fabric,
      codes: ['A', 'B', 'S/1', 'S/2'],
      groundCodes: ['A', 'B', 'S'],
      groundOf: Int32Array.of(0, 1, 2, 2),
    };
    const sever = (one: string, other: string) => addLink(scenario, cut, 'sever', one, other, 'The river');
    expect(sever('A', 'S')).toMatchObject({ links: { length: 1 } });
    expect(sever('A', 'S/2')).toMatchObject({ links: { length: 1 } });
    expect(sever('A', 'S/1')).toEqual({ refused: 'nothing-would-change' });
    expect(sever('S/1', 'S/2')).toMatchObject({ links: { length: 1 } });
    expect(sever('S', 'S/2')).toEqual({ refused: 'nothing-would-change' });
  });
});
