import type { Demand } from './demand.ts';

/** Whether a provider gives the care that a package asks for, and is near enough to give it; by place in the demand. */
export function mayCareFor(demand: Demand, at: number, provider: number): boolean {
  return (
    demand.canTake[demand.kind[at]! * demand.providerCount + provider] === 1 &&
    !isTooFarFor(demand, at, provider)
  );
}

/** Whether a package lies further from a provider than the plan lets it; one in no block is never too far. */
export function isTooFarFor(
  { isTooFar, block, providerCount }: Pick<Demand, 'isTooFar' | 'block' | 'providerCount'>,
  at: number,
  provider: number,
): boolean {
  return isTooFar !== null && block[at]! >= 0 && isTooFar[block[at]! * providerCount + provider] === 1;
}
