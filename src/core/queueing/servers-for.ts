/**
 * The fewest places that leave at most `blocking` of packages without one, by Erlang B's recursion:
 * `load` = packages a week × mean weeks each stays, `blocking` above 0.
 */
export function serversFor(load: number, blocking: number): number {
  if (!(blocking > 0 && load >= 0 && Number.isFinite(load)))
    throw new RangeError(`No number of places keeps a load of ${load} to a blocking of ${blocking}.`);
  let servers = 0;
  for (let now = 1; now > blocking; now = (load * now) / (servers + load * now)) servers++;
  return servers;
}
