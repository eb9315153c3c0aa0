import type { Fabric } from '../fabric/fabric.ts';
import type { Link, Scenario } from '../scenario/scenario.ts';
import { checkName } from './check-name.ts';
import type { Edited } from './edited.ts';

/**
 * Says that two blocks that do not touch count as joined, or that two that touch count as severed.
 * Codes are of blocks, or of blocks of the ground that are cut. Refuses a code that no block has, a
 * pair that is linked already, and a link that says what the map says.
 */
export function addLink(
  scenario: Scenario,
  fabric: Fabric,
  kind: Link['kind'],
  one: string,
  other: string,
  name: string,
): Edited {
  const badName = checkName(name);
  if (badName) return badName;
  const [ones, others] = [blocksCalled(fabric, one), blocksCalled(fabric, other)];
  if (ones.size === 0) return { refused: 'no-such-block', about: one };
  if (others.size === 0) return { refused: 'no-such-block', about: other };
  const known = scenario.links.find(({ between }) => between.includes(one) && between.includes(other));
  if (known && one !== other) return { refused: 'link-is-there-already', about: known.name };
  const overlap = [...ones].some((block) => others.has(block));
  if (overlap || touch(fabric, ones, others) !== (kind === 'sever')) {
    return { refused: 'nothing-would-change' };
  }
  return { ...scenario, links: [...scenario.links, { kind, between: [one, other], name: name.trim() }] };
}

function blocksCalled({ count, codes, groundCodes, groundOf }: Fabric, code: string): Set<number> {
  const blocks = new Set<number>();
  for (let block = 0; block < count; block++) {
    if (codes[block] === code || groundCodes[groundOf[block]!] === code) blocks.add(block);
  }
  return blocks;
}

function touch({ neighbours }: Fabric, ones: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const { offsets, targets } = neighbours;
  return [...ones].some((block) =>
    targets.subarray(offsets[block], offsets[block + 1]).some((beside) => others.has(beside)),
  );
}
