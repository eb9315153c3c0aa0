import { pinToPlace } from '../../core/edits/pin-to-place.ts';
import { NO_LOT, type LotId, type Scenario } from '../../core/scenario/scenario.ts';
import type { Area, MapMenu, Planner } from '../../store/planner.ts';
import { lookAtLot } from '../ledger/look-at-lot.ts';
import { giveBlock, lockBlock } from '../palette/block-commands.ts';
import type { Command } from '../palette/command.ts';
import { lockLot } from '../palette/lot-commands.ts';
import { rejoinPieces } from '../palette/rejoin-commands.ts';
import { lockZone } from '../palette/zone-commands.ts';
import { sayLot } from '../words/say-lot.ts';

/** What the menu over a block offers. */
export interface BlockMenu {
  /** The block and its lot. */
  readonly title: string;
  /** Giving it to each other lot, in the order of the ledger; `place` is that of the lot, from 0. */
  readonly gives: readonly { readonly place: number; readonly lot: LotId; readonly command: Command }[];
  /** The rest, in groups. */
  readonly groups: readonly (readonly Command[])[];
}

/** The menu for the block that was asked about. */
export function blockMenu(
  planner: Planner,
  area: Area,
  scenario: Scenario,
  { at, block }: MapMenu,
): BlockMenu {
  const { lots } = scenario;
  const { fabric } = area;
  const lotId = scenario.assignment[block] as LotId;
  const lot = lots.find((each) => each.id === lotId);
  const takeOut = giveBlock(planner, scenario, area, block, NO_LOT);
  const zones = fabric.zones.flatMap(({ layer, zoneOfBlock }) => {
    const zone = layer.zones[zoneOfBlock[block]!];
    return zone === undefined ? [] : [lockZone(planner, scenario, layer.name, zone.name)];
  });
  return {
    title: `${fabric.names[block]!}, ${sayLot(lots, lotId)}`,
    gives: lots.flatMap((each, place) =>
      each.id === lotId
        ? []
        : [{ place, lot: each.id, command: giveBlock(planner, scenario, area, block, each.id) }],
    ),
    groups: [
      lot === undefined
        ? []
        : [
            { ...takeOut, name: 'Take it out of its lot', keys: '0' },
            {
              id: 'take up',
              name: `Take up ${lot.name}`,
              keys: 'I',
              run: () => planner.setHand({ tool: 'paint', lot: lot.id }),
            },
          ],
      [
        lockBlock(planner, scenario, area, block),
        ...(lot === undefined ? [] : [lockLot(planner, scenario, lot)]),
        ...zones,
      ],
      [
        { id: 'note', name: 'Pin a note here…', run: () => planner.draftNote(pinToPlace(at)) },
        {
          id: 'note block',
          name: 'Write a note about this block…',
          run: () => planner.draftNote({ kind: 'block', block: fabric.codes[block]! }),
        },
        ...rejoinPieces(planner, fabric, block),
      ],
      [
        { id: 'figures', name: 'Show its figures', run: () => planner.select({ kind: 'block', block }) },
        ...(lot === undefined
          ? []
          : [{ id: 'zoom', name: `Zoom to ${lot.name}`, run: () => lookAtLot(planner, scenario, lot.id) }]),
      ],
    ].filter((group) => group.length > 0),
  };
}
