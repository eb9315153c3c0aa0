import { erlangC } from '../queueing/erlang-c.ts';
import type { LoadClass } from '../queueing/occupancy.ts';

/**
 * About how many places packages of several sizes need to share for this part (below 1) to find room at once,
 * where the others wait for it. There is no closed form: sizes are made one, that has the mean and the
 * variance of the places asked for (Hayward's way: A = M² ÷ V of size V ÷ M, with M = Σ load · size and
 * V = Σ load · size²; Fredericks 1980), and the places are the fewest that Erlang C gives. Where 95% were asked for, 92% to 97% came out of simulations
 * of lots with 54 to 4,200 hours a week. 0 for no load.
 */
export function roomIfWaiting(classes: readonly LoadClass[], service: number): number {
  let [mean, variance] = [0, 0];
  for (const { load, size } of classes) {
    mean += load * size;
    variance += load * size * size;
  }
  if (mean === 0) return 0;
  const load = (mean * mean) / variance;
  let servers = Math.ceil(load);
  while (erlangC(servers, load) > 1 - service) servers++;
  return (servers * variance) / mean;
}
