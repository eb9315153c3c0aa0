/**
 * The chance that a package finds every place taken, where nobody waits: `servers` places, packages that
 * come at random, `load` = packages a week × mean weeks each stays. However long single packages stay, only
 * the mean counts. Recursion B(0) = 1, B(c) = A·B(c − 1) ÷ (c + A·B(c − 1)), stable at any size.
 * Erlang 1917; Jagerman 1974 for places that are not a whole number.
 */
export function erlangB(servers: number, load: number): number {
  if (!(servers >= 0 && load >= 0 && Number.isFinite(servers + load)))
    throw new RangeError(`Erlang B asks for places and load of 0 or more, not ${servers} and ${load}.`);
  if (load === 0) return servers === 0 ? 1 : 0;
  const part = servers % 1;
  let blocking = part === 0 ? 1 : blockingOfPart(part, load);
  for (let count = part + 1; count <= servers; count++)
    blocking = (load * blocking) / (count + load * blocking);
  return blocking;
}

/**
 * B for less than one place, by 1 ÷ B(x, A) = A · ∫ e^(−At)·(1 + t)^x dt = e^A · A^(−x) · Γ(x + 1, A), and
 * Legendre's continued fraction of the incomplete gamma function, read from its far end.
 */
function blockingOfPart(part: number, load: number): number {
  const terms = Math.ceil(40 + 400 / load);
  let tail = 0;
  for (let term = terms; term >= 1; term--)
    tail = (term * (term - 1 - part)) / (load + 2 * term - part - tail);
  return 1 / (load / (load - part - tail));
}
