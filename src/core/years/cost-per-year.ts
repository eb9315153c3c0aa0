import { poundsAYear } from '../money/yearly.ts';
import type { Tally } from '../simulate/tally.ts';
import type { YearsPrices } from './years-prices.ts';

/**
 * By row: pounds a year of 52 weeks for the care that is delivered, at today's prices, on average over the weeks.
 * Σ provider's minutes × its rate + spot minutes × the rate assumed, then the premium of the spot market, the
 * premium of rural places and the uplift, as `priceSums` has them. Where care is rural is known by lot and not by
 * provider: the rural part of all that is delivered is taken at its average rate. Hours that are guaranteed and
 * not used are not in it.
 */
export function costPerYear(tally: Tally, prices: YearsPrices): Float64Array {
  const { rows, lotCount, weeks, weeksOf, weeksOfProvider } = tally;
  const { ofProvider, ofSpot, ruralPart } = prices;
  return Float64Array.from({ length: rows }, (_, row) => {
    let [penceMinutes, spotMinutes, minutes, ruralMinutes] = [0, 0, 0, 0];
    ofProvider.forEach((pence, provider) => {
      penceMinutes += weeksOfProvider[row * ofProvider.length + provider]! * pence;
    });
    for (let lot = 0; lot < lotCount; lot++) {
      const at = row * lotCount + lot;
      const spot = weeksOf.spotMinutes[at]!;
      const delivered = weeksOf.ownMinutes[at]! + weeksOf.standbyMinutes[at]! + spot;
      spotMinutes += spot;
      minutes += delivered;
      ruralMinutes += delivered * ruralPart[lot]!;
    }
    const before = penceMinutes + spotMinutes * ofSpot;
    const premiums =
      spotMinutes * ofSpot * prices.spotPremium +
      (minutes === 0 ? 0 : ((before * ruralMinutes) / minutes) * prices.ruralPremium);
    return poundsAYear((before + premiums + minutes * prices.uplift) / weeks);
  });
}
