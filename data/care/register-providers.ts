import type { Block } from '../area.ts';
import { middleOfBlock } from '../ground/middle-of-block.ts';
import type { Position } from '../ground/plane.ts';
import type { Random } from '../random.ts';
import type { Asked } from './invent-packages.ts';
import type { Placing } from './place-with-providers.ts';
import type { Provider } from './provider.ts';

/** What a council holds on a provider besides its rates and capacity. */
export interface Registration {
  /** A made-up place, to three decimals of a degree, in the area or a little outside. */
  readonly at: Position;
  readonly paysLivingWage: boolean;
  readonly monitorsCalls: boolean;
  readonly takesDoubleHanded: boolean;
  /** Empty for a provider that cares for everybody. */
  readonly clientGroups: readonly string[];
}

const LIVING_WAGE = 0.6;
const CALL_MONITORING = { Lot: 0.95, 'Back-up': 0.5, Specialist: 0.4, Spot: 0.3 };
const TWO_CARERS = 0.55;
const CLIENT_GROUPS = [['Learning disability', 'Autism'], ['Mental health'], ['Learning disability']];
const NAMES_CLIENT_GROUPS = 0.4;

/** What the registrations are made from, one entry a package where it is a list of packages' values. */
export interface Market {
  readonly blocks: readonly Block[];
  /** Today's lot of each block. */
  readonly lotOfBlock: readonly string[];
  readonly packages: readonly Asked[];
  readonly placings: readonly (Placing | null)[];
}

/**
 * Registers providers: those with a lot in or near it, the others anywhere. Whoever is sure of a seat, or sends
 * two carers today, can go on doing so.
 */
export function registerProviders(
  providers: readonly Provider[],
  { blocks, lotOfBlock, packages, placings }: Market,
  awayDegrees: number,
  random: Random,
): Registration[] {
  const sendsTwo = new Set(
    placings.flatMap((placing, at) => (placing && packages[at]!.care.carers > 1 ? placing.provider : [])),
  );
  return providers.map((provider) => {
    const { role, lots } = provider;
    const near = blocks.filter((_, at) => lots.length === 0 || lots.includes(lotOfBlock[at]!));
    const [lng, lat] = middleOfBlock(random.pick(near));
    const aside = (degrees: number) => Number((degrees + awayDegrees * random.normal()).toFixed(3));
    const namesGroups = role === 'Specialist' && random.unit() < NAMES_CLIENT_GROUPS;
    return {
      at: [aside(lng), aside(lat)],
      paysLivingWage: random.unit() < LIVING_WAGE,
      monitorsCalls: random.unit() < CALL_MONITORING[role],
      takesDoubleHanded: role === 'Lot' || sendsTwo.has(provider) || random.unit() < TWO_CARERS,
      clientGroups: namesGroups ? random.pick(CLIENT_GROUPS) : [],
    };
  });
}
