/** Heights for labels that want to stand at these, in their order, moved apart where they would touch and kept in the picture. */
export function spreadLabels(
  wanted: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const heights = [...wanted];
  let free = top;
  for (const at of order) {
    heights[at] = Math.max(wanted[at]!, free);
    free = heights[at]! + apart;
  }
  let limit = bottom;
  for (const at of order.toReversed()) {
    heights[at] = Math.min(heights[at]!, limit);
    limit = heights[at]! - apart;
  }
  return heights;
}
