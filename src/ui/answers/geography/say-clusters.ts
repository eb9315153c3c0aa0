import type { ClusterFigures } from '../../../core/appraisal/cluster-figures.ts';
import { sayCount, sayNumber, sayRatio, sayShare } from '../../words/say-number.ts';

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

/** How many clusters have none, one, and two or more framework providers that care for people there today. */
export function sayFramework(clusters: readonly ClusterFigures[]): string {
  const many = clusters.filter(({ frameworkProviders }) => frameworkProviders > 1).length;
  const one = clusters.filter(({ frameworkProviders }) => frameworkProviders === 1).length;
  const none = clusters.length - many - one;
  return `Of ${sayCount(clusters.length, 'cluster')}, ${sayNumber(many)} ${many === 1 ? 'has' : 'have'} two framework providers or more who care for people there today, ${sayNumber(one)} ${one === 1 ? 'has' : 'have'} one and ${sayNumber(none)} ${none === 1 ? 'has' : 'have'} none.`;
}
