/**
 * Compactness 4π × area ÷ perimeter²: 1 for a circle, π/4 for a square, near 0 for a ribbon; null
 * where there is no border. Polsby & Popper, Yale Law & Policy Review 9 (1991), 301–353.
 */
export function polsbyPopper(areaSquareMetres: number, perimeterMetres: number): number | null {
  return perimeterMetres > 0 ? (4 * Math.PI * areaSquareMetres) / perimeterMetres ** 2 : null;
}
