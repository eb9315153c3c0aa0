import { sayCount, sayNumber } from '../../ui/words/say-number.ts';
import type { ShowClock } from './read-clock.ts';

/** `12:05`, from seconds: minutes and seconds of a clock that is watched. */
export function sayClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `8 minutes`, `1 minute`, `2.5 minutes`. */
export function sayMinutes(minutes: number): string {
  return `${sayNumber(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** How much of the time for a step is left, in words that do not change every second. */
export function sayTimeLeft({ left }: Pick<ShowClock, 'left'>): string {
  if (left < 0)
    return left > -60
      ? 'The time for this step is over.'
      : `${sayWholeMinutes(-left)} over the time for this step.`;
  if (left <= 15) return 'A few seconds left for this step.';
  if (left < 60) return 'Under a minute left for this step.';
  return `About ${sayWholeMinutes(left)} left for this step.`;
}

/** Whether there is time in hand over all; nothing while it is within half a minute. */
export function sayBehind({ behind }: Pick<ShowClock, 'behind'>): string | null {
  return behind < 30 ? null : `You are ${sayWholeMinutes(behind)} behind.`;
}

function sayWholeMinutes(seconds: number): string {
  return sayCount(Math.max(1, Math.round(seconds / 60)), 'minute');
}
