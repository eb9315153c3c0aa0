/** The smallest of 1, 2 or 5 times a power of ten that is not below a positive number: tops for scales. */
export function roundUpNicely(number: number): number {
  const power = 10 ** Math.floor(Math.log10(number));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return steps.find((step) => step >= number * (1 - 1e-12)) ?? 10 * power;
}
