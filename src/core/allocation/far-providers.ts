import type { Provider } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';
import { metresBetween } from '../geometry/metres-between.ts';

/**
 * At block × providers + provider: 1 where the block's inside point is further, in a straight line, than
 * so many kilometres from the provider's registered location. A provider whose location is not known is
 * never too far. Null for no limit.
 */
export function farProviders(
  { count, insidePoints }: Fabric,
  providers: readonly Provider[],
  mostKilometres: number | null,
): Uint8Array | null {
  if (mostKilometres === null) return null;
  const isTooFar = new Uint8Array(count * providers.length);
  for (let block = 0; block < count; block++) {
    const [lng, lat] = [insidePoints[2 * block]!, insidePoints[2 * block + 1]!];
    providers.forEach(({ registeredAt }, position) => {
      if (registeredAt === undefined) return;
      const metres = metresBetween(lng, lat, registeredAt[0], registeredAt[1]);
      isTooFar[block * providers.length + position] = Number(metres > mostKilometres * 1000);
    });
  }
  return isTooFar;
}
