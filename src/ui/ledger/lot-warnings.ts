import type { LotFigures } from '../../core/figures/figures.ts';
import type { Appointment } from '../../core/scenario/scenario.ts';
import { sayHours, sayPlace } from '../words/say-number.ts';

/**
 * What is wrong with a lot, in a few words each, worst first: no blocks, no provider for a seat,
 * more hours than its providers have room for, or more than one piece.
 */
export function lotWarnings(
  figures: LotFigures,
  appointments: readonly Appointment[],
  providersPerLot: number,
): string[] {
  if (figures.shape.blocks === 0) return ['No blocks'];
  const warnings: string[] = [];
  const mains = appointments.filter((appointment) => appointment.role === 'primary').length;
  if (mains === 0 && providersPerLot > 0) warnings.push('No provider');
  else if (mains < providersPerLot) warnings.push(`No ${sayPlace(mains + 1)} provider`);
  const short = figures.load.weeklyMinutes - roomInLot(figures);
  if (figures.seats.length > 0 && short > 0) warnings.push(`Over capacity by ${sayHours(short)}`);
  const pieces = figures.shape.pieces.length;
  if (pieces > 1) warnings.push(`In ${pieces} pieces`);
  return warnings;
}

/** The most its own providers could take here, in minutes a week: their capacity, less what they do elsewhere. */
export function roomInLot(figures: LotFigures): number {
  return figures.seats.reduce(
    (room, seat) => room + Math.max(0, seat.capacityMinutes - (seat.totalMinutes - seat.inLot.weeklyMinutes)),
    0,
  );
}
