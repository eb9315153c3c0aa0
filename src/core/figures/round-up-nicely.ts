/** Round numbers close enough together that a scale is never much longer than it need be. */
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The smallest round number (1, 1.5, 2, 3 … times a power of ten) that is not below a positive number. */
export function roundUpNicely(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const step = STEPS.find((candidate) => candidate * power >= number * (1 - 1e-12));
  return (step ?? 10) * power;
}
