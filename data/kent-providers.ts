import {
  GENERAL_SERVICES,
  nameProviders,
  sketch,
  SPECIALIST_SERVICES,
  type Provider,
} from './care/provider.ts';
import { KENT_CLUSTERS } from './kent-facts.ts';
import type { Random } from './random.ts';

/** Hours a week of the framework providers that have no cluster today. */
const BIDDER_HOURS = [1600, 1400, 1200, 1000, 900, 800];
const BACK_UPS = 66;
const SPECIALISTS = 34;
const BACK_UP_HOURS = 4560;
const SPECIALIST_HOURS = 5900;
/** Least and most that a cluster's provider can deliver, as a share of the general care its cluster needs. */
const [LEAST_COVER, MOST_COVER] = [0.7, 1];

/** Kent's providers: 30 on the framework, one for each cluster and six more, and 100 off it. */
export function inventKentProviders(generalHoursOfCluster: readonly number[], random: Random): Provider[] {
  const ofClusters = KENT_CLUSTERS.map((cluster, at) => {
    const cover = random.between(LEAST_COVER, MOST_COVER);
    const rate = cluster.class === 'Rural' ? 35.5 : 33.5;
    return sketch('Lot', toNearestFive(cover * generalHoursOfCluster[at]!), rate, GENERAL_SERVICES, [
      cluster.name,
    ]);
  });
  return nameProviders(
    [
      ...ofClusters,
      ...BIDDER_HOURS.map((hours) => sketch('Lot', hours, 34.5, GENERAL_SERVICES)),
      ...sizes(BACK_UPS, BACK_UP_HOURS, random).map((hours) =>
        sketch('Back-up', hours, 36.2, GENERAL_SERVICES),
      ),
      ...sizes(SPECIALISTS, SPECIALIST_HOURS, random).map((hours) =>
        sketch('Specialist', hours, 38, SPECIALIST_SERVICES),
      ),
    ],
    random,
  );
}

/** Capacities that add up to about `total` hours: a few large, many small. */
function sizes(count: number, total: number, random: Random): number[] {
  const weights = Array.from({ length: count }, () => Math.exp(0.6 * random.normal()));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => Math.max(20, toNearestFive((total * weight) / sum))).sort((a, b) => b - a);
}

function toNearestFive(hours: number): number {
  return 5 * Math.round(hours / 5);
}
