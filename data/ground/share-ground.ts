import { squaredDistance, type Point } from './plane.ts';

/** Someone ground is shared out to. */
export interface Holder {
  readonly centre: Point;
  /** How much ground, against the other holders. */
  readonly size: number;
}

const ROUNDS = 400;

/**
 * Ground shared out by size, each holder's round its centre and in one convex piece: a power diagram
 * whose weights are raised for those who have too little (Aurenhammer, Hoffmann & Aronov 1998).
 */
export function shareGround(ground: readonly Point[], holders: readonly Holder[]): Point[][] {
  const sizes = holders.reduce((sum, { size }) => sum + size, 0);
  const weights = holders.map(() => 0);
  const span = Math.max(...ground.map((point) => squaredDistance(point, ground[0]!)));
  for (let round = 0; round < ROUNDS; round++) {
    const shares = divide(ground, holders, weights);
    const step = (span / 2) * (1 - round / ROUNDS);
    holders.forEach(({ size }, at) => {
      weights[at]! += step * (size / sizes - shares[at]!.length / ground.length);
    });
  }
  return divide(ground, holders, weights);
}

function divide(ground: readonly Point[], holders: readonly Holder[], weights: readonly number[]): Point[][] {
  const shares: Point[][] = holders.map(() => []);
  for (const point of ground) {
    let best = 0;
    let least = Infinity;
    holders.forEach(({ centre }, at) => {
      const reach = squaredDistance(point, centre) - weights[at]!;
      if (reach < least) [best, least] = [at, reach];
    });
    shares[best]!.push(point);
  }
  return shares;
}
