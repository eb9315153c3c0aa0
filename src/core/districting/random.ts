/** Numbers of chance, the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  readonly unit: () => number;
  /** A whole number from 0 up to `count`. */
  readonly below: (count: number) => number;
}

/** Chance by a counter and three rotating words (sfc32 of PractRand, by Chris Doty-Humphrey). */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;

  const next = (): number => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };

  for (let turn = 0; turn < 15; turn++) next();
  return { unit: () => next() / 2 ** 32, below: (count) => Math.floor((next() / 2 ** 32) * count) };
}
