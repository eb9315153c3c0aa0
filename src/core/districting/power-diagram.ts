import type { LotGround } from './lot-ground.ts';
import type { Random } from './random.ts';

const SWEEPS = 100;

/**
 * Shares blocks out by the nearest of centres, each of which may be a handicap nearer or farther, so that lots come
 * near the weight they aim for (a power diagram: Aurenhammer 1987; balanced as by Cohen-Addad, Klein and Young 2018).
 * Centres begin far apart, and go to the middle of their lots; handicaps rise for lots that are too heavy. Lots can
 * come out in pieces, or without a block.
 */
export function powerDiagram({ task, isIn, aim }: LotGround, random: Random): Int16Array {
  const { blockCount, lotCount } = task;
  const blocks = [...isIn.keys()].filter((block) => isIn[block] === 1);
  const total = blocks.reduce((sum, block) => sum + task.weight[block]!, 0);
  const weight = total > 0 ? task.weight : new Float64Array(blockCount).fill(1);
  const mass = total > 0 ? total : blocks.length;
  const aimed = aim.reduce((sum, of) => sum + of, 0);
  const wanted = aim.map((of) => (aimed > 0 ? (of * mass) / aimed : mass / lotCount));
  const lotOf = new Int16Array(blockCount).fill(-1);
  const { atX, atY } = spreadCentres(task, blocks, weight, random);
  const handicap = new Float64Array(lotCount);
  const sum = new Float64Array(lotCount);
  const sumX = new Float64Array(lotCount);
  const sumY = new Float64Array(lotCount);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sum.fill(0);
    sumX.fill(0);
    sumY.fill(0);
    let spread = 0;
    for (const block of blocks) {
      const [x, y] = [task.x[block]!, task.y[block]!];
      let best = 0;
      let least = Infinity;
      for (let lot = 0; lot < lotCount; lot++) {
        const [east, north] = [x - atX[lot]!, y - atY[lot]!];
        const power = east * east + north * north + handicap[lot]!;
        if (power >= least) continue;
        least = power;
        best = lot;
      }
      lotOf[block] = best;
      sum[best]! += weight[block]!;
      sumX[best]! += weight[block]! * x;
      sumY[best]! += weight[block]! * y;
      spread += weight[block]! * (least - handicap[best]!);
    }
    const step = (spread / mass) * (1 - sweep / SWEEPS);
    for (let lot = 0; lot < lotCount; lot++) {
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
  { lotCount, x, y }: LotGround['task'],
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
