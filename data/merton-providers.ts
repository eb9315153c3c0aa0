import {
  GENERAL_SERVICES,
  nameProviders,
  sketch,
  SPECIALIST_SERVICES,
  type Provider,
} from './care/provider.ts';
import type { Random } from './random.ts';

/** Hours a week of today's three, by lot: West and Central are full to the brim and East is far too small. */
const LOT_HOURS = { West: 2400, Central: 2450, East: 650 };
/** Providers that would bid for a seat. */
const BIDDER_HOURS = [1800, 1700, 1650, 1600, 900, 750];
const BACK_UP_HOURS = [210, 180, 160, 140, 120, 110, 90, 80, 70, 60, 55, 50, 45, 40, 40, 35];
const SPECIALIST_HOURS = [260, 220, 190, 160, 130, 110, 90, 70];
const SPOT_HOURS = [340, 280, 210, 170];

/** Merton's providers: three with a lot, six that would bid for one, 24 behind them, four spot. */
export function inventMertonProviders(random: Random): Provider[] {
  const sketches = [
    ...Object.entries(LOT_HOURS).map(([lot, hours]) => sketch('Lot', hours, 18.65, GENERAL_SERVICES, [lot])),
    ...BIDDER_HOURS.map((hours) => sketch('Lot', hours, 19, GENERAL_SERVICES)),
    ...BACK_UP_HOURS.map((hours) => sketch('Back-up', hours, 19, GENERAL_SERVICES)),
    ...SPECIALIST_HOURS.map((hours) => sketch('Specialist', hours, 20, SPECIALIST_SERVICES)),
    ...SPOT_HOURS.map((hours) => sketch('Spot', hours, 20.2, [...GENERAL_SERVICES, ...SPECIALIST_SERVICES])),
  ];
  return nameProviders(sketches, random);
}
