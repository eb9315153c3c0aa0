/** Great-circle distance in metres by the haversine formula, written out for tests (Sinnott 1984). */
export function haversine(a: readonly number[], b: readonly number[]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(b[0]! - a[0]!) / 2) ** 2;
  const along = Math.sin(radians(b[1]! - a[1]!) / 2) ** 2;
  const chord = along + Math.cos(radians(a[1]!)) * Math.cos(radians(b[1]!)) * across;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(chord));
}
