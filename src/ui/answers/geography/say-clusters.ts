import type { ClusterFigures } from '../../../core/appraisal/cluster-figures.ts';
import { sayRatio, sayShare } from '../../words/say-number.ts';

/** How close calls lie in town and in the country: `Urban clusters have 53 calls a week for each km², rural ones 8: …` */
export function sayKinds(clusters: readonly ClusterFigures[]): string {
  const [urban, rural] = [false, true].map((isRural) =>
    clusters.filter((cluster) => cluster.isRural === isRural),
  );
  const visits = (some: readonly ClusterFigures[]) =>
    some.reduce((sum, { weeklyVisits }) => sum + weeklyVisits, 0);
  const squareKilometres = (some: readonly ClusterFigures[]) =>
    some.reduce((sum, { areaSquareMetres }) => sum + areaSquareMetres / 1e6, 0);
  const density = (some: readonly ClusterFigures[]) => sayRatio(visits(some) / squareKilometres(some));
  if (urban!.length === 0 || rural!.length === 0) {
    const kind = rural!.length === 0 ? 'urban' : 'rural';
    return `All clusters are ${kind}, with ${density(clusters)} calls a week for each km².`;
  }
  const part = (of: (some: readonly ClusterFigures[]) => number) => sayShare(of(rural!) / of(clusters));
  return `Urban clusters have ${density(urban!)} calls a week for each km², rural ones ${density(rural!)}. The country has ${part(squareKilometres)} of the land and ${part(visits)} of the calls.`;
}
