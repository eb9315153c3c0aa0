import { USUAL_ASSUMPTIONS, type Assumptions, type DatedRate } from '../src/core/scenario/assumptions.ts';
import type { Provider } from './care/provider.ts';
import { KENT_CLUSTERS } from './kent-facts.ts';
import { awardRules } from './plan/award-rules.ts';
import type { Plan } from './plan/scenario-text.ts';

/** What the paper's totals come to; £76m for 72,000 calls a week of 35 minutes. */
const RATE_OF_PAPER: DatedRate = {
  name: 'Kent, average price of an hour',
  of: 'price',
  year: '2022-23',
  poundsPerHour: 34.8,
  source:
    'Worked out from Kent decision 23/00003: £76 million for 72,000 calls a week, at 35 minutes a call. It includes services that are not visits. An assumption of this sample.',
};
/** The spot hours, the rural premium and the term of three years are assumptions; the paper extends contracts to March 2027. */
const ASSUMPTIONS: Assumptions = {
  ...USUAL_ASSUMPTIONS,
  spotHoursPerWeek: 250,
  money: {
    ...USUAL_ASSUMPTIONS.money,
    poundsPerHour: RATE_OF_PAPER.poundsPerHour,
    upliftName: 'Real Living Wage',
    ruralPremiumPercent: 6,
    termYears: 3,
    rates: [RATE_OF_PAPER, ...USUAL_ASSUMPTIONS.money.rates],
  },
};
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
  const offFramework = providers.filter(({ role }) => role !== 'Lot');
  const bidders = onFramework.filter(({ lots }) => lots.length === 0);
  const today = new Map(onFramework.flatMap((provider) => provider.lots.map((lot) => [lot, provider])));
  const clusters = KENT_CLUSTERS.map(({ name }) => name);
  return [
    {
      id: 'kent-current',
      name: 'Current: 24 clusters (one provider each)',
      lots: clusters,
      lotOfBlock: clusterOfBlock.map((cluster) => clusters[cluster]!),
      seats: clusters.map((lot) => ({ lot, provider: today.get(lot)!.name })),
      standby: offFramework,
      rules: awardRules(1),
      assumptions: ASSUMPTIONS,
    },
    {
      id: 'kent-twelve-districts',
      name: 'Twelve districts (two providers each)',
      lots: [...new Set(KENT_CLUSTERS.map(({ district }) => district))],
      lotOfBlock: clusterOfBlock.map((cluster) => KENT_CLUSTERS[cluster]!.district),
      seats: KENT_CLUSTERS.map(({ name, district }) => ({
        lot: district,
        provider: (TOO_SMALL.includes(name) ? bidders[TOO_SMALL.indexOf(name)]! : today.get(name)!).name,
      })),
      standby: [...TOO_SMALL.map((cluster) => today.get(cluster)!), ...offFramework],
      rules: awardRules(2),
      assumptions: ASSUMPTIONS,
    },
  ];
}
