import type { Provider } from './care/provider.ts';
import { balanceLots } from './plan/balance-lots.ts';
import type { Plan, Seat } from './plan/scenario-text.ts';

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
  const named = (role: Provider['role']) =>
    providers.filter((each) => each.role === role).map(({ name }) => name);
  const [west, central, east, ...bidders] = named('Lot') as [string, string, string, ...string[]];
  const [backUp, specialists] = [named('Back-up'), named('Specialist')];
  const current = {
    lots: ['West', 'Central', 'East'],
    lotOfBlock: wardOfBlock.map(currentLotOf),
    providersPerLot: 1,
  };
  return [
    {
      ...current,
      id: 'merton-current',
      name: 'Current: West, Central, East (one provider each)',
      seats: seatsOf({ West: [west], Central: [central], East: [east] }),
      backUp: [...backUp, ...specialists],
      spotHoursPerWeek: 300,
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
      seats: seatsOf({
        North: [west, bidders[5]!],
        Centre: [bidders[0]!, east],
        South: [central, bidders[3]!],
      }),
      backUp: [...backUp.slice(0, 4), ...specialists],
      providersPerLot: 2,
      spotHoursPerWeek: 200,
    },
    {
      id: 'merton-two-zones',
      name: 'Two zones (four primary and six supplementary providers)',
      lots: ['West zone', 'East zone'],
      lotOfBlock: wardOfBlock.map((ward) => (WEST_ZONE.includes(ward) ? 'West zone' : 'East zone')),
      seats: [
        ...seatsOf({ 'West zone': [west, bidders[1]!], 'East zone': [central, bidders[0]!] }),
        ...seatsOf({ 'West zone': [bidders[2]!, bidders[5]!, backUp[0]!] }, 'supplementary'),
        ...seatsOf({ 'East zone': [east, bidders[4]!, backUp[1]!] }, 'supplementary'),
      ],
      backUp: specialists,
      providersPerLot: 2,
      spotHoursPerWeek: 200,
    },
    {
      ...current,
      id: 'merton-do-nothing',
      name: 'Do nothing: spot purchase',
      seats: [],
      backUp: [],
      spotHoursPerWeek: 8200,
    },
  ];
}

function seatsOf(
  providersOfLot: Readonly<Record<string, readonly string[]>>,
  role?: 'supplementary',
): Seat[] {
  return Object.entries(providersOfLot).flatMap(([lot, providers]) =>
    providers.map((provider) => (role === undefined ? { lot, provider } : { lot, provider, role })),
  );
}
