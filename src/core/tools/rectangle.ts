import { loop } from './loop.ts';

/** A rectangle, upright as the map is, from the corner that was pressed to the hand. */
export const rectangle = loop(([pressed], at) => {
  const [west, north] = pressed!;
  const [east, south] = at;
  return [pressed!, [east, north], at, [west, south]];
});
