import { assignBlocks } from '../../core/edits/assign-blocks.ts';
import { setLock } from '../../core/edits/set-lock.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { LotId, Scenario } from '../../core/scenario/scenario.ts';
import type { Area, Planner } from '../../store/planner.ts';
import { sayGive, sayLot } from '../words/say-lot.ts';
import type { Command } from './command.ts';

/** Fewer letters than this would find too many blocks. */
const FEWEST_LETTERS = 2;

/** The most blocks that one search names. */
const MOST_BLOCKS = 20;

/** What can be done with the blocks whose code or name holds what was typed: go to each, or give it to the lot in hand. */
export function blockCommands(planner: Planner, scenario: Scenario, typed: string): Command[] {
  const { area, hand } = planner;
  const wanted = typed.trim().toLowerCase();
  if (area === null || wanted.length < FEWEST_LETTERS) return [];
  return findBlocks(area, wanted).flatMap((block) => {
    const also = `block ${area.fabric.codes[block]!}`;
    const name = `Go to ${area.fabric.names[block]!}`;
    const goTo = { id: `go ${area.fabric.codes[block]}`, name, also, run: () => goToBlock(planner, block) };
    const gives = scenario.assignment[block] !== hand.lot;
    return gives ? [goTo, { ...giveBlock(planner, scenario, area, block, hand.lot), also }] : [goTo];
  });
}

/** Gives one block to a lot, or takes it out of its lot. */
export function giveBlock(
  { commit }: Planner,
  { lots }: Scenario,
  { fabric }: Area,
  block: BlockIndex,
  lot: LotId,
): Command {
  const words = sayGive([fabric.names[block]!], lots, lot);
  return {
    id: `give ${fabric.codes[block]} ${sayLot(lots, lot)}`,
    name: words,
    run: () => void commit(words, (now, { fabric: shown }) => assignBlocks(now, shown, [block], lot)),
  };
}

/** Locks a block that is not locked by itself, or unlocks it. A lock on the block it is a piece of is its own. */
export function lockBlock(
  { commit }: Planner,
  { locks }: Scenario,
  { fabric }: Area,
  block: BlockIndex,
): Command {
  const codes = [fabric.codes[block]!, fabric.groundCodes[fabric.groundOf[block]!]!];
  const locking = codes.filter((code) => locks.blocks.includes(code));
  const locked = locking.length > 0;
  const words = `${locked ? 'Unlock' : 'Lock'} ${fabric.names[block]!}`;
  const blocks = locked ? locking : [codes[0]!];
  const run = () => void commit(words, (now) => setLock(now, { kind: 'blocks', blocks }, !locked));
  return { id: `lock block ${codes[0]}`, name: words, run };
}

function goToBlock({ select, lookAtBlocks, setRoom }: Planner, block: BlockIndex): void {
  setRoom('plan');
  select({ kind: 'block', block });
  lookAtBlocks([block]);
}

/** Blocks by code or name; those that begin with what was typed come first. */
function findBlocks({ fabric }: Area, wanted: string): BlockIndex[] {
  const [first, others]: [BlockIndex[], BlockIndex[]] = [[], []];
  for (let block = 0 as BlockIndex; block < fabric.count && first.length < MOST_BLOCKS; block++) {
    const [code, name] = [fabric.codes[block]!.toLowerCase(), fabric.names[block]!.toLowerCase()];
    if (code.startsWith(wanted) || name.startsWith(wanted)) first.push(block);
    else if (code.includes(wanted) || name.includes(wanted)) others.push(block);
  }
  return [...first, ...others].slice(0, MOST_BLOCKS);
}
