import type { MultiPolygon } from 'geojson';
import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { shapeOfBlock } from '../fabric/shape-of-block.ts';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import { keepIfSame } from '../figures/keep-if-same.ts';
import { mostlyIn } from '../geometry/mostly-in.ts';
import { heldBlocks } from '../scenario/held-blocks.ts';
import { NO_LOT, type LotId, type Scenario } from '../scenario/scenario.ts';
import { addLot } from './add-lot.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';
import { withBand } from './set-lot-band.ts';

/**
 * Copies a lot of another scenario over the same ground into this one, with its providers' seats, its
 * own band and the bids for it: a new lot at the foot of the ledger. Where a lot has the name already,
 * whatever its letter case, that lot becomes the copy: it takes the other's blocks, seats, band and bids in
 * place of its own, which go to no lot, and keeps its number, name, colour and place in the ledger. Who stands
 * behind lots stays as it is.
 *
 * A block that is cut otherwise in the two scenarios belongs to the copy where most of it lies in the lot
 * copied. Blocks that a lock keeps stay where they are. Refuses a lot that is not there, a locked lot, a
 * name or colour as `addLot` does, and where locks leave the copy nothing or nothing would change.
 */
export function copyLot(
  scenario: Scenario,
  fabric: Fabric,
  other: Scenario,
  otherFabric: Fabric,
  lot: LotId,
  name: string,
  colour: string,
): Edited {
  const original = findLot(other, lot);
  if (!original) return { refused: 'no-such-lot' };
  const wanted = name.trim().toLowerCase();
  const known = scenario.lots.find((one) => one.name.toLowerCase() === wanted);
  if (known && scenario.locks.lots.includes(known.id)) return { refused: 'lot-is-locked', about: known.name };
  const base = known ? scenario : addLot(scenario, name, colour);
  if ('refused' in base) return base;
  const { id } = known ?? base.lots.at(-1)!;
  const isCopied = groundOfLot(fabric, other, otherFabric, lot);
  const held = heldBlocks(scenario, fabric);
  const assignment = scenario.assignment.slice();
  let [copied, free] = [0, 0];
  for (let block = 0 as BlockIndex; block < fabric.count; block++) {
    const belongs = isCopied(block as BlockIndex);
    if (belongs) copied++;
    if (held?.[block] === 1) continue;
    if (belongs) free++;
    if (belongs) assignment[block] = id;
    else if (assignment[block] === id) assignment[block] = NO_LOT;
  }
  if (copied > 0 && free === 0) return { refused: 'blocks-are-locked' };
  const seats = other.appointments.filter((seat) => seat.lot === lot).map((seat) => ({ ...seat, lot: id }));
  const bids = other.bids.filter((bid) => bid.lot === lot).map((bid) => ({ ...bid, lot: id }));
  const before = scenario.appointments.filter((seat) => seat.lot === id);
  const bidsBefore = scenario.bids.filter((bid) => bid.lot === id);
  const isSame =
    keepIfSame(seats, before) === before &&
    keepIfSame(bids, bidsBefore) === bidsBefore &&
    keepIfSame(original.viability, known?.viability) === known?.viability &&
    assignment.every((one, at) => one === scenario.assignment[at]);
  if (known && isSame) return { refused: 'nothing-would-change' };
  const others = base.appointments.filter((seat) => seat.lot !== id);
  const lots = base.lots.map((each) => (each.id === id ? withBand(each, original.viability) : each));
  const otherBids = base.bids.filter((bid) => bid.lot !== id);
  return {
    ...base,
    lots,
    assignment,
    appointments: [...others, ...seats],
    bids: keepIfSame([...otherBids, ...bids], base.bids),
  };
}

/** Whether each block here is ground of the lot there. */
function groundOfLot(
  fabric: Fabric,
  other: Scenario,
  otherFabric: Fabric,
  lot: LotId,
): (block: BlockIndex) => boolean {
  const there = new Map<string, BlockIndex[]>();
  for (let block = 0 as BlockIndex; block < otherFabric.count; block++) {
    const code = otherFabric.groundCodes[otherFabric.groundOf[block]!]!;
    const pieces = there.get(code);
    if (pieces === undefined) there.set(code, [block as BlockIndex]);
    else pieces.push(block as BlockIndex);
  }
  return (block) => {
    const pieces = there.get(fabric.groundCodes[fabric.groundOf[block]!]!) ?? [];
    const own = pieces.filter((piece) => other.assignment[piece] === lot);
    if (own.length === 0 || own.length === pieces.length) return own.length > 0;
    const coordinates = own.flatMap((piece) => ringsByPolygon(shapeOfBlock(otherFabric, piece)));
    return mostlyIn(shapeOfBlock(fabric, block), { type: 'MultiPolygon', coordinates } as MultiPolygon);
  };
}
