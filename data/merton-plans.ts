import {
  USUAL_ASSUMPTIONS,
  type Assumptions,
  type DatedRate,
  type MoneyAssumptions,
} from '../src/core/scenario/assumptions.ts';
import type { Provider } from './care/provider.ts';
import { awardRules } from './plan/award-rules.ts';
import { balanceLots } from './plan/balance-lots.ts';
import type { Plan, PlanBid, Seat } from './plan/scenario-text.ts';

const WEST = [
  'Village',
  'Hillside',
  'Raynes Park',
  'West Barnes',
  'Wimbledon Park',
  'Wimbledon Town & Dundonald',
];
const EAST = [
  "Figge's Marsh",
  'Graveney',
  'Longthornton',
  'Pollards Hill',
  'Cricket Green',
  'Lavender Fields',
];
const NORTH = [
  'Village',
  'Hillside',
  'Wimbledon Town & Dundonald',
  'Wimbledon Park',
  'Wandle',
  'Colliers Wood',
];
const SOUTH = [
  'West Barnes',
  'Lower Morden',
  'St Helier',
  'Ravensbury',
  'Cricket Green',
  'Longthornton',
  'Pollards Hill',
];
const WEST_ZONE = [...WEST, 'Cannon Hill', 'Lower Morden'];

/** What the paper's totals come to; £8.3m for 440,000 hours. */
const RATE_OF_PAPER: DatedRate = {
  name: 'Merton, average price of an hour',
  of: 'price',
  year: '2022-23',
  poundsPerHour: 18.86,
  source:
    'Worked out from a panel paper of 6 September 2022: £8.3 million for 440,000 hours a year. An assumption of this sample.',
};
/** The paper's £1.1m to £1.5m a year, for 440,000 hours. */
const LIVING_WAGE_UPLIFT = { least: 2.5, most: 3.41 };
/** Rules for new contracts; those of today were let under none of them. */
const NEW_CONTRACT_RULES = {
  mostProvidersPerLot: 2,
  mostLotsPerProvider: 1,
  leastCqcRating: 'Good',
  registeredInArea: true,
} as const;

/** What the plans are made from, by block where it is a list of blocks' values. */
export interface MertonGround {
  readonly wardOfBlock: readonly string[];
  readonly hoursOfBlock: readonly number[];
  readonly neighbours: readonly ReadonlyMap<number, number>[];
}

/** Today's lot of a ward. The paper names the lots and not their lines: these groups are an illustration. */
export function currentLotOf(ward: string): string {
  return WEST.includes(ward) ? 'West' : EAST.includes(ward) ? 'East' : 'Central';
}

/** The four plans that come with Merton. */
export function mertonPlans(ground: MertonGround, providers: readonly Provider[]): Plan[] {
  const { wardOfBlock, hoursOfBlock, neighbours } = ground;
  const ofRole = (role: Provider['role']) => providers.filter((each) => each.role === role);
  const named = ofRole('Lot').map(({ name }) => name);
  const [west, central, east, ...bidders] = named as [string, string, string, ...string[]];
  const [backUp, specialists] = [ofRole('Back-up'), ofRole('Specialist')];
  const current = {
    lots: ['West', 'Central', 'East'],
    lotOfBlock: wardOfBlock.map(currentLotOf),
    rules: awardRules(1),
  };
  return [
    {
      ...current,
      id: 'merton-current',
      name: 'Current: West, Central, East (one provider each)',
      seats: seatsOf({ West: [west], Central: [central], East: [east] }),
      standby: [...backUp, ...specialists],
      assumptions: assume(300, 'existing'),
    },
    {
      id: 'merton-north-centre-south',
      name: 'North, Centre, South (two providers each)',
      lots: ['North', 'Centre', 'South'],
      lotOfBlock: balanceLots(
        wardOfBlock.map((ward) =>
          NORTH.includes(ward) ? 'North' : SOUTH.includes(ward) ? 'South' : 'Centre',
        ),
        hoursOfBlock,
        neighbours,
      ),
      seats: seatsOf(
        {
          North: [west, bidders[2]!],
          Centre: [bidders[0]!, bidders[1]!],
          South: [central, bidders[3]!],
        },
        { share: 50 },
      ),
      standby: [...backUp.slice(0, 4), ...specialists],
      bids: bidsFor(['North', 'Centre', 'South'], ofRole('Lot')),
      rules: awardRules(2, NEW_CONTRACT_RULES),
      assumptions: assume(200, 'new'),
    },
    {
      id: 'merton-two-zones',
      name: 'Two zones (four primary and six supplementary providers)',
      lots: ['West zone', 'East zone'],
      lotOfBlock: wardOfBlock.map((ward) => (WEST_ZONE.includes(ward) ? 'West zone' : 'East zone')),
      seats: [
        ...seatsOf({ 'West zone': [west, bidders[1]!], 'East zone': [central, bidders[0]!] }, { share: 50 }),
        ...seatsOf(
          {
            'West zone': [bidders[2]!, bidders[5]!, backUp[0]!.name],
            'East zone': [east, bidders[4]!, backUp[1]!.name],
          },
          { role: 'supplementary' },
        ),
      ],
      standby: specialists,
      rules: awardRules(2, NEW_CONTRACT_RULES),
      assumptions: assume(200, 'new'),
    },
    {
      ...current,
      id: 'merton-do-nothing',
      name: 'Do nothing: spot purchase',
      seats: [],
      standby: [],
      assumptions: assume(8200, 'existing'),
    },
  ];
}

function assume(spotHoursPerWeek: number, kindOfMoney: MoneyAssumptions['kindOfMoney']): Assumptions {
  const { money } = USUAL_ASSUMPTIONS;
  return {
    ...USUAL_ASSUMPTIONS,
    spotHoursPerWeek,
    money: {
      ...money,
      poundsPerHour: RATE_OF_PAPER.poundsPerHour,
      upliftPerHour: LIVING_WAGE_UPLIFT,
      upliftName: 'London Living Wage',
      kindOfMoney,
      rates: [RATE_OF_PAPER, ...money.rates],
    },
  };
}

/** Every provider bids for every lot: dearer and for fewer hours the further down its list the lot is. All invented. */
function bidsFor(lots: readonly string[], bidders: readonly Provider[]): PlanBid[] {
  return bidders.flatMap(({ name, capacityHours, hourlyRate }, at) =>
    lots.map((lot, place) => {
      const wish = (place + at) % lots.length;
      return {
        lot,
        provider: name,
        hoursPerWeek: Math.round((capacityHours * (1 - 0.15 * wish)) / 10) * 10,
        poundsPerHour: Number((hourlyRate + 0.25 * wish + 0.1 * (at % 4)).toFixed(2)),
        quality: 62 + ((at * 7) % 30),
      };
    }),
  );
}

function seatsOf(
  providersOfLot: Readonly<Record<string, readonly string[]>>,
  terms: Pick<Seat, 'role' | 'share'> = {},
): Seat[] {
  return Object.entries(providersOfLot).flatMap(([lot, providers]) =>
    providers.map((provider) => ({ lot, provider, ...terms })),
  );
}
