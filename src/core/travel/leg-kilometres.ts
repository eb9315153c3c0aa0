/**
 * Legs of the shortest path through n random places in an area A are 0.75 to 0.78 × √(A ÷ n) long on average
 * for n from 3 to 12: found by walking such paths, and again by the test of this file. For closed tours
 * with n large it is 0.7124 (Beardwood, Halton & Hammersley 1959).
 */
export const LEG_CONSTANT = 0.77;

/** Two random places are hardly further apart than the formula says for two (0.52 against 0.54 × √A), so it stops there. */
export const FEWEST_CLIENTS = 2;

/** The straight line between one visit and the next, in km, of carers who see so many clients in the same shift. */
export function legKilometres(areaSquareKilometres: number, clients: number): number {
  return LEG_CONSTANT * Math.sqrt(areaSquareKilometres / Math.max(FEWEST_CLIENTS, clients));
}
