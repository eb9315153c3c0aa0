import type { Provider } from './care/provider.ts';
import { KENT_CLUSTERS } from './kent-facts.ts';
import type { Plan } from './plan/scenario-text.ts';

const SPOT_HOURS_PER_WEEK = 250;
/** Rural clusters whose provider of today is too small for a district: a provider without a cluster takes its seat. */
const TOO_SMALL = [
  'Thanet Rural',
  'Canterbury Rural',
  'Swale Rural',
  'Dartford Rural',
  'Gravesham Rural',
  'Tonbridge and Malling Rural',
];

/** The two plans that come with Kent. */
export function kentPlans(clusterOfBlock: readonly number[], providers: readonly Provider[]): Plan[] {
  const onFramework = providers.filter(({ role }) => role === 'Lot');
  const offFramework = providers.filter(({ role }) => role !== 'Lot').map(({ name }) => name);
  const bidders = onFramework.filter(({ lots }) => lots.length === 0).map(({ name }) => name);
  const today = new Map(onFramework.flatMap(({ name, lots }) => lots.map((lot) => [lot, name])));
  const clusters = KENT_CLUSTERS.map(({ name }) => name);
  return [
    {
      id: 'kent-current',
      name: 'Current: 24 clusters (one provider each)',
      lots: clusters,
      lotOfBlock: clusterOfBlock.map((cluster) => clusters[cluster]!),
      seats: clusters.map((lot) => ({ lot, provider: today.get(lot)! })),
      backUp: offFramework,
      providersPerLot: 1,
      spotHoursPerWeek: SPOT_HOURS_PER_WEEK,
    },
    {
      id: 'kent-twelve-districts',
      name: 'Twelve districts (two providers each)',
      lots: [...new Set(KENT_CLUSTERS.map(({ district }) => district))],
      lotOfBlock: clusterOfBlock.map((cluster) => KENT_CLUSTERS[cluster]!.district),
      seats: KENT_CLUSTERS.map(({ name, district }) => ({
        lot: district,
        provider: TOO_SMALL.includes(name) ? bidders[TOO_SMALL.indexOf(name)]! : today.get(name)!,
      })),
      backUp: [...TOO_SMALL.map((cluster) => today.get(cluster)!), ...offFramework],
      providersPerLot: 2,
      spotHoursPerWeek: SPOT_HOURS_PER_WEEK,
    },
  ];
}
