import type { LotTask, TermKind } from './lot-task.ts';
import { evenShare, weighLots } from './weigh-lots.ts';

/** The value of one aim in a plan, from nothing, as `TermKind` says it. */
export function measureTerm(task: LotTask, term: TermKind, assignment: Int16Array): number {
  const lots = weighLots(task, assignment);
  switch (term.kind) {
    case 'inertia':
      return inertia(task, assignment, false);
    case 'inertia-about-block':
      return inertia(task, assignment, true);
    case 'border':
      return border(task, assignment);
    case 'evenness': {
      const share = evenShare(task);
      return lots.reduce((sum, weight) => sum + Math.abs(weight - share) / 2, 0);
    }
    case 'zones':
      return outsideZones(task, term, assignment);
    case 'lot-cost':
      return assignment.reduce(
        (sum, lot, block) => (lot < 0 ? sum : sum + term.cost[block * task.lotCount + lot]!),
        0,
      );
    case 'spread': {
      const visits = weighLots(task, assignment, term.visits);
      return weighLots(task, assignment, term.area).reduce(
        (sum, area, lot) => sum + Math.sqrt(area * visits[lot]!),
        0,
      );
    }
    case 'mix': {
      const part = weighLots(task, assignment, term.part);
      const total = sumOf(lots);
      const share = total === 0 ? 0 : sumOf(part) / total;
      return lots.reduce((sum, weight, lot) => sum + Math.abs(part[lot]! - weight * share) / 2, 0);
    }
    case 'room':
      return lots.reduce((sum, weight, lot) => sum + Math.max(0, weight - term.room[lot]!), 0);
  }
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** About each lot's centre of weight, or about its own block nearest that, which is the one with the least. */
function inertia(task: LotTask, assignment: Int16Array, isAboutBlock: boolean): number {
  const { blockCount, lotCount, weight, x, y } = task;
  const mass = weighLots(task, assignment);
  const sumX = new Float64Array(lotCount);
  const sumY = new Float64Array(lotCount);
  for (let block = 0; block < blockCount; block++) {
    const lot = assignment[block]!;
    if (lot < 0 || mass[lot] === 0) continue;
    sumX[lot]! += (x[block]! * weight[block]!) / mass[lot]!;
    sumY[lot]! += (y[block]! * weight[block]!) / mass[lot]!;
  }
  if (isAboutBlock) moveToBlocks(task, assignment, sumX, sumY);
  let sum = 0;
  for (let block = 0; block < blockCount; block++) {
    const lot = assignment[block]!;
    if (lot < 0 || mass[lot] === 0) continue;
    sum += weight[block]! * squareKilometres(x[block]! - sumX[lot]!, y[block]! - sumY[lot]!);
  }
  return sum;
}

function moveToBlocks(
  { blockCount, lotCount, x, y }: LotTask,
  assignment: Int16Array,
  atX: Float64Array,
  atY: Float64Array,
): void {
  const nearest = new Int32Array(lotCount).fill(-1);
  const reach = new Float64Array(lotCount).fill(Infinity);
  for (let block = 0; block < blockCount; block++) {
    const lot = assignment[block]!;
    if (lot < 0) continue;
    const apart = squareKilometres(x[block]! - atX[lot]!, y[block]! - atY[lot]!);
    if (apart >= reach[lot]!) continue;
    reach[lot] = apart;
    nearest[lot] = block;
  }
  nearest.forEach((block, lot) => {
    if (block < 0) return;
    atX[lot] = x[block]!;
    atY[lot] = y[block]!;
  });
}

function squareKilometres(xMetres: number, yMetres: number): number {
  return (xMetres * xMetres + yMetres * yMetres) / 1e6;
}

function border({ blockCount, touching, borderLength }: LotTask, assignment: Int16Array): number {
  let length = 0;
  for (let block = 0; block < blockCount; block++) {
    for (let at = touching.offsets[block]!; at < touching.offsets[block + 1]!; at++) {
      const other = touching.targets[at]!;
      if (other < block || assignment[block]! < 0 || assignment[other]! < 0) continue;
      if (assignment[block] !== assignment[other]) length += borderLength[at]!;
    }
  }
  return length;
}

function outsideZones(
  { blockCount, lotCount, held }: LotTask,
  { zoneCount, rows, minutes }: Extract<TermKind, { kind: 'zones' }>,
  assignment: Int16Array,
): number {
  const all = new Float64Array(zoneCount * lotCount);
  const loose = new Float64Array(zoneCount * lotCount);
  for (let block = 0; block < blockCount; block++) {
    if (assignment[block]! < 0) continue;
    for (let at = rows.offsets[block]!; at < rows.offsets[block + 1]!; at++) {
      const cell = rows.targets[at]! * lotCount + assignment[block]!;
      all[cell]! += minutes[at]!;
      if (held === null || held[block] === 0) loose[cell]! += minutes[at]!;
    }
  }
  let outside = 0;
  for (let zone = 0; zone < zoneCount; zone++) {
    const from = zone * lotCount;
    let main = from;
    for (let cell = from; cell < from + lotCount; cell++) {
      outside += loose[cell]!;
      if (all[cell]! > all[main]! || (all[cell] === all[main] && loose[cell]! > loose[main]!)) main = cell;
    }
    outside -= loose[main]!;
  }
  return outside;
}
