/**
 * The value that this part of sorted values is below, on the line between the two nearest: between the first
 * and the last in even steps (type 7 of Hyndman and Fan 1996). NaN for no values.
 */
export function quantileOf(sorted: Float32Array | Float64Array, part: number): number {
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const [from, to] = [sorted[below] ?? NaN, sorted[below + 1] ?? sorted[below] ?? NaN];
  return from + (place - below) * (to - from);
}
