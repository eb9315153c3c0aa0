import type { PackProgress } from './make-pack.ts';

/** What is being done, for a person who waits. */
export function sayPackProgress(progress: PackProgress): string {
  switch (progress.step) {
    case 'reading':
      return 'Reading the plans.';
    case 'protecting':
      return 'Hiding small numbers.';
    case 'drawing':
      return `Drawing map ${progress.done + 1} of ${progress.of}.`;
    case 'writing':
      return 'Writing the pack.';
  }
}

/** About how much of the work is done, of 1; most of it is reading plans and drawing maps. */
export function shareOfProgress(progress: PackProgress): number {
  switch (progress.step) {
    case 'reading':
      return 0.05;
    case 'protecting':
      return 0.3;
    case 'drawing':
      return 0.4 + 0.55 * (progress.done / progress.of);
    case 'writing':
      return 0.95;
  }
}
