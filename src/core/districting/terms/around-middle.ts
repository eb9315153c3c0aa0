/** Metres as kilometres from the middle, so that squares stay small and their sums exact enough. */
export function aroundMiddle(metres: Float64Array): Float64Array {
  const least = metres.reduce((a, b) => Math.min(a, b), Infinity);
  const most = metres.reduce((a, b) => Math.max(a, b), -Infinity);
  return metres.map((at) => (at - (least + most) / 2) / 1000);
}
