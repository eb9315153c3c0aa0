import { expect, test } from 'vitest';
import { removeLink } from '../../../src/core/edits/remove-link.ts';
import type { Link, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

test('a link is taken back by its place in the list, and only one that is there', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }));
  const links: Link[] = ['One', 'Two'].map((name) => ({ kind: 'join', between: ['A', 'B'], name }));
  const linked = { ...scenario, links };
  expect((removeLink(linked, 0) as Scenario).links).toEqual([links[1]]);
  expect(linked.links).toHaveLength(2);
  expect(removeLink(linked, 2)).toEqual({ refused: 'no-such-link' });
  expect(removeLink(linked, -1)).toEqual({ refused: 'no-such-link' });
});
