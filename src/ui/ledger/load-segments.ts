import type { LotFigures } from '../../core/figures/figures.ts';
import { sayHours } from '../words/say-number.ts';
import { sayList } from '../words/say-list.ts';

/** One stretch of a lot's bar. `tone` picks its fill: the lot's own providers in turn, then the rest. */
export interface LoadSegment {
  readonly name: string;
  readonly minutes: number;
  readonly tone: 'own' | 'back-up' | 'spot' | 'unmet';
  /** Which of the lot's own providers it is, from 0. */
  readonly seat: number;
}

/** A lot's hours as the stretches of its bar: they add up to its load, to the minute. */
export function loadSegments(figures: LotFigures): LoadSegment[] {
  const { backUp, spot, unmet } = figures.placement;
  const segments: LoadSegment[] = [
    ...figures.seats.map((seat, at) => ({
      name: String(seat.provider),
      minutes: seat.inLot.weeklyMinutes,
      tone: 'own' as const,
      seat: at,
    })),
    { name: 'back-ups', minutes: backUp.weeklyMinutes, tone: 'back-up', seat: 0 },
    { name: 'bought one by one', minutes: spot.weeklyMinutes, tone: 'spot', seat: 0 },
    { name: 'nobody', minutes: unmet.weeklyMinutes, tone: 'unmet', seat: 0 },
  ];
  return segments.filter((segment) => segment.minutes > 0);
}

/** The bar in a sentence, for people who cannot see it. */
export function saySegments(segments: readonly LoadSegment[]): string {
  if (segments.length === 0) return 'No hours of care here.';
  return `${sayList(segments.map((segment) => `${sayHours(segment.minutes)} ${withWhom(segment)}`))}.`;
}

function withWhom({ tone, name }: LoadSegment): string {
  return tone === 'spot' ? name : `with ${name}`;
}
