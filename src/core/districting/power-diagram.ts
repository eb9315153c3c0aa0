import type { LotGround } from './lot-ground.ts';
import type { LotTask } from './lot-task.ts';
import type { Random } from './random.ts';

const SWEEPS = 100;

/**
 * Shares blocks out by the nearest of centres, each of which may be a handicap nearer or farther, so that lots come
 * near the weight they aim for (a power diagram: Aurenhammer 1987; balanced as by Cohen-Addad, Klein and Young 2018).
 * Centres begin far apart, and go to the middle of their lots; handicaps rise for lots that are too heavy. Lots can
 * come out in pieces, or without a block.
 */
export function powerDiagram({ task, isFree, isOpen, aim }: LotGround, random: Random): Int16Array {
  const lotOf = Int16Array.from(isFree, (free, block) => (free === 1 ? -1 : (task.current?.[block] ?? -1)));
  const lots = [...isOpen.keys()].filter((lot) => isOpen[lot] === 1);
  const blocks = [...isFree.keys()].filter((block) => isFree[block] === 1);
  const isWeighed = blocks.some((block) => task.weight[block]! > 0);
  const weight = isWeighed ? task.weight : new Float64Array(task.blockCount).fill(1);
  if (lots.length === 0) return lotOf;
  const mass = blocks.reduce((sum, block) => sum + weight[block]!, 0);
  const aimed = lots.reduce((sum, lot) => sum + aim[lot]!, 0);
  const wanted = lots.map((lot) => (aimed > 0 ? (aim[lot]! * mass) / aimed : mass / lots.length));
  const { atX, atY } = spreadCentres(task, lots.length, blocks, weight, random);
  const handicap = new Float64Array(lots.length);
  const sum = new Float64Array(lots.length);
  const sumX = new Float64Array(lots.length);
  const sumY = new Float64Array(lots.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sum.fill(0);
    sumX.fill(0);
    sumY.fill(0);
    let spread = 0;
    for (const block of blocks) {
      const [x, y] = [task.x[block]!, task.y[block]!];
      let best = 0;
      let least = Infinity;
      for (let lot = 0; lot < lots.length; lot++) {
        const [east, north] = [x - atX[lot]!, y - atY[lot]!];
        const power = east * east + north * north + handicap[lot]!;
        if (power >= least) continue;
        least = power;
        best = lot;
      }
      lotOf[block] = lots[best]!;
      sum[best]! += weight[block]!;
      sumX[best]! += weight[block]! * x;
      sumY[best]! += weight[block]! * y;
      spread += weight[block]! * (least - handicap[best]!);
    }
    const step = (spread / mass) * (1 - sweep / SWEEPS);
    for (let lot = 0; lot < lots.length; lot++) {
      if (wanted[lot]! > 0) handicap[lot]! += step * Math.min(1, Math.max(-1, sum[lot]! / wanted[lot]! - 1));
      if (sum[lot] === 0) continue;
      atX[lot] = sumX[lot]! / sum[lot]!;
      atY[lot] = sumY[lot]! / sum[lot]!;
    }
  }
  return lotOf;
}

/** Blocks drawn by weight × squared distance to those drawn before (k-means++: Arthur and Vassilvitskii 2007). */
function spreadCentres(
  { x, y }: LotTask,
  lotCount: number,
  blocks: readonly number[],
  weight: Float64Array,
  random: Random,
): { atX: Float64Array; atY: Float64Array } {
  const atX = new Float64Array(lotCount);
  const atY = new Float64Array(lotCount);
  const chance = Float64Array.from(blocks, (block) => weight[block]!);
  const square = new Float64Array(blocks.length).fill(Infinity);
  for (let lot = 0; lot < lotCount && blocks.length > 0; lot++) {
    const block = blocks[drawBy(chance, random)]!;
    atX[lot] = x[block]!;
    atY[lot] = y[block]!;
    blocks.forEach((other, at) => {
      square[at] = Math.min(square[at]!, (x[other]! - x[block]!) ** 2 + (y[other]! - y[block]!) ** 2);
      chance[at] = weight[other]! * square[at]!;
    });
  }
  return { atX, atY };
}

function drawBy(chance: Float64Array, random: Random): number {
  let left = random.unit() * chance.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < chance.length; at++) {
    left -= chance[at]!;
    if (left < 0) return at;
  }
  return random.below(chance.length);
}
