/** A place and the two numbers measured there. */
export interface Measured {
  readonly at: readonly [number, number];
  readonly values: readonly [number, number];
}

type Pair = readonly [number, number];

/**
 * The smoothest surface through what was measured: it gives back each value where it was measured
 * and bends as little as can be in between. At least three places, not in one line, and no two alike.
 * Formula: Duchon's thin-plate spline, `a + b x + c y + Σ w r² ln r`.
 */
export function fitThinPlateSpline(
  measured: readonly Measured[],
): (x: number, y: number) => [number, number] {
  const size = measured.length;
  const bump = ({ at }: Measured, x: number, y: number) => bumpAt(x - at[0], y - at[1]);
  const weights = solve([
    ...measured.map((row) => [
      ...measured.map((place) => bump(place, row.at[0], row.at[1])),
      1,
      ...row.at,
      ...row.values,
    ]),
    // The bumps together neither lift nor tilt the surface: that is for the level and the slopes.
    [...measured.map(() => 1), 0, 0, 0, 0, 0],
    [...measured.map(({ at }) => at[0]), 0, 0, 0, 0, 0],
    [...measured.map(({ at }) => at[1]), 0, 0, 0, 0, 0],
  ]);
  const bumps = Float64Array.from(
    measured.flatMap(({ at }, row) => [at[0], at[1], weights[row]![0], weights[row]![1]]),
  );
  const [level, slopeX, slopeY] = weights.slice(size) as [Pair, Pair, Pair];
  return (x, y) => {
    let first = level[0] + slopeX[0] * x + slopeY[0] * y;
    let second = level[1] + slopeX[1] * x + slopeY[1] * y;
    for (let at = 0; at < bumps.length; at += 4) {
      const height = bumpAt(x - bumps[at]!, y - bumps[at + 1]!);
      first += bumps[at + 2]! * height;
      second += bumps[at + 3]! * height;
    }
    return [first, second];
  };
}

function bumpAt(x: number, y: number): number {
  const squared = x * x + y * y;
  return squared === 0 ? 0 : (squared * Math.log(squared)) / 2;
}

/** Solves equations with two right-hand sides in the last two columns (Gauss and Jordan, largest pivot first). */
function solve(rows: number[][]): Pair[] {
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    }
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const share = rows[row]![at]! / rows[at]![at]!;
      for (let column = at; column < size + 2; column++) rows[row]![column]! -= share * rows[at]![column]!;
    }
  }
  return rows.map((row, at) => [row[size]! / row[at]!, row[size + 1]! / row[at]!]);
}
