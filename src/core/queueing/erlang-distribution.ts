/**
 * The chance of 0, 1, …, `servers` packages in care, where those that find every place taken are lost:
 * Aⁿ ÷ n!, made to add up to 1. Worked out from its top, so that nothing overflows. Erlang 1917.
 */
export function erlangDistribution(servers: number, load: number): Float64Array {
  const chances = new Float64Array(servers + 1);
  const top = Math.min(servers, Math.floor(load));
  chances[top] = 1;
  for (let count = top; count > 0; count--) chances[count - 1] = (chances[count]! * count) / load;
  for (let count = top + 1; count <= servers; count++) chances[count] = (chances[count - 1]! * load) / count;
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / total);
}
