import type { LotFigures } from '../../core/figures/figures.ts';
import { bandState } from '../../core/figures/provider-places.ts';
import type { Rules } from '../../core/scenario/rules.ts';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { sayHours, sayPlace } from '../words/say-number.ts';

/**
 * What is wrong with a lot, in a few words each, worst first: no blocks, no provider for a seat, more hours
 * than its providers have room for, hours outside its band, or more than one piece.
 */
export function lotWarnings(
  figures: LotFigures,
  appointments: readonly Appointment[],
  { providersPerLot, viability }: Pick<Rules, 'providersPerLot' | 'viability'>,
  lot: Pick<Lot, 'viability'>,
): string[] {
  if (figures.shape.blocks === 0) return ['No blocks'];
  const warnings: string[] = [];
  const mains = appointments.filter((appointment) => appointment.role === 'primary').length;
  if (mains === 0 && providersPerLot > 0) warnings.push('No provider');
  else if (mains < providersPerLot) warnings.push(`No ${sayPlace(mains + 1)} provider`);
  const { weeklyMinutes } = figures.load;
  const short = weeklyMinutes - roomInLot(figures, appointments);
  if (figures.seats.length > 0 && short > 0) warnings.push(`Over capacity by ${sayHours(short)}`);
  const band = lot.viability ?? viability;
  const stands = bandState(weeklyMinutes, band);
  if (stands === 'under') warnings.push(`Under its band by ${sayHours(band.leastMinutes! - weeklyMinutes)}`);
  if (stands === 'over') warnings.push(`Over its band by ${sayHours(weeklyMinutes - band.mostMinutes!)}`);
  const pieces = figures.shape.pieces.length;
  if (pieces > 1) warnings.push(`In ${pieces} pieces`);
  return warnings;
}

/**
 * The most its own providers could take here, in minutes a week: what each can deliver, less what it does
 * elsewhere, and no more than its limit in this lot.
 */
export function roomInLot(
  { seats }: Pick<LotFigures, 'seats'>,
  appointments: readonly Pick<Appointment, 'provider' | 'capMinutes'>[],
): number {
  return seats.reduce((room, { provider, capacityMinutes, totalMinutes, inLot }) => {
    const cap = appointments.find((each) => each.provider === provider)?.capMinutes ?? Infinity;
    const left = capacityMinutes - (totalMinutes - inLot.weeklyMinutes);
    return room + Math.max(0, Math.min(left, cap));
  }, 0);
}
