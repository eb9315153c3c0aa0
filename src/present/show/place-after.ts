import type { ShowAction } from './read-show-key.ts';

/** The place, from 0, that an action goes to from a step among so many; null where it asks for no step, or none that is there. */
export function placeAfter(action: ShowAction, step: number, count: number): number | null {
  switch (action.does) {
    case 'next':
      return Math.min(step + 1, count - 1);
    case 'back':
      return Math.max(step - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'go':
      return action.step >= 0 && action.step < count ? action.step : null;
    default:
      return null;
  }
}
