import { setLock } from '../../core/edits/set-lock.ts';
import type { BlockIndex, ZoneMembership } from '../../core/fabric/fabric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Planner } from '../../store/planner.ts';
import type { Command } from './command.ts';

/** What can be done with each zone of each layer. */
export function zoneCommands(planner: Planner, scenario: Scenario): Command[] {
  return (planner.area?.fabric.zones ?? []).flatMap((membership) =>
    membership.layer.zones.flatMap(({ name }, zone) => [
      {
        id: `zone ${membership.layer.name} ${name}`,
        name: `Zoom to ${name} (${membership.layer.name})`,
        also: 'zone',
        run: () => planner.lookAtBlocks(blocksIn(membership, zone)),
      },
      lockZone(planner, scenario, membership.layer.name, name),
    ]),
  );
}

/** Locks a zone that is not locked, or unlocks it. */
export function lockZone({ commit }: Planner, { locks }: Scenario, layer: string, zone: string): Command {
  const locked = locks.zones.some((other) => other.layer === layer && other.zone === zone);
  const words = `${locked ? 'Unlock' : 'Lock'} ${zone} (${layer})`;
  const run = () => void commit(words, (now) => setLock(now, { kind: 'zone', layer, zone }, !locked));
  return { id: `lock zone ${layer} ${zone}`, name: words, also: 'zone', run };
}

function blocksIn({ zoneOfBlock }: ZoneMembership, zone: number): BlockIndex[] {
  const blocks: BlockIndex[] = [];
  zoneOfBlock.forEach((each, block) => each === zone && blocks.push(block as BlockIndex));
  return blocks;
}
