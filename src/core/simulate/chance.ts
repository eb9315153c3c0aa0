/**
 * Chance by counting: a number is a hash of who it is for and which of their numbers it is, with nothing kept in
 * between. So whatever happens to others, and whatever is drawn first, everybody meets the same fate. Hashing is
 * that of Wellons 2018 ('lowbias32'), over the two words of a world and two of the number asked for (Salmon and
 * others 2011 show that such generators pass the tests for chance).
 */
export interface World {
  readonly first: number;
  readonly second: number;
}

/** Whom a number is for; each has numbers of their own. */
export const STREAMS = { newPackage: 0, startPackage: 1, provider: 2, offer: 3 } as const;
const STREAM_COUNT = 4;

/** What a number decides. */
export const DRAWS = {
  gap: 0,
  comes: 1,
  template: 2,
  weeks: 3,
  partLeft: 4,
  shrinks: 5,
  stayGap: 6,
  stayWeeks: 7,
  handBackGap: 8,
  drift: 9,
  failureGap: 10,
  offer: 11,
} as const;
const DRAW_COUNT = 16;

/** One future: the replication of a run that began with a seed. */
export function worldOf(seed: number, replication: number): World {
  const high = Math.floor(seed / 2 ** 32);
  const first = mix(mix(mix((seed | 0) ^ 0x2545f491) + high) + replication);
  return { first, second: mix(first + 0x51ed270b) };
}

/** Who `number` of a stream is, to draw for them. */
export function keyOf(world: World, stream: number, number: number): number {
  return mix(world.first + Math.imul(number * STREAM_COUNT + stream, 0x9e3779b1));
}

/** A number above 0 and below 1: the `turn`th that decides this for them. */
export function chanceOf(world: World, key: number, draw: number, turn: number): number {
  const word = mix(world.second + Math.imul(turn * DRAW_COUNT + draw, 0x85ebca77));
  return ((mix(key ^ word) >>> 0) + 0.5) / 2 ** 32;
}

/** The same from an exponential distribution. */
export function gapOf(world: World, key: number, draw: number, turn: number, mean: number): number {
  return -Math.log(chanceOf(world, key, draw, turn)) * mean;
}

function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}
