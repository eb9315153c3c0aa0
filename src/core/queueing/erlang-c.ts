import { erlangB } from './erlang-b.ts';

/**
 * The chance that a package waits, where all wait until a place is free: `servers` places, packages that come
 * at random and stay exponential times, `load` = packages a week × mean weeks. 1 where the load is as much as
 * the places or more: the queue then grows for ever. C = B ÷ (1 − ρ·(1 − B)), ρ = load ÷ servers. Erlang 1917.
 */
export function erlangC(servers: number, load: number): number {
  if (load >= servers) return 1;
  const blocking = erlangB(servers, load);
  return blocking / (1 - (load / servers) * (1 - blocking));
}
