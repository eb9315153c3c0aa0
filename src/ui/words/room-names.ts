import type { Room } from '../../store/planner.ts';

/** The rooms in the order of the bar, as they are called. */
export const ROOM_NAMES: readonly (readonly [Room, string])[] = [
  ['data', 'Data'],
  ['plan', 'Plan'],
  ['answers', 'Answers'],
  ['futures', 'Futures'],
  ['compare', 'Compare'],
  ['present', 'Present'],
];
