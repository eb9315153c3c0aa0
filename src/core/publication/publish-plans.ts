import type { PlanRead } from '../figures/plan-read.ts';
import type { Publishing } from '../paper/paper.ts';
import type { Publication } from './publication.ts';

/** All that may leave the app of some plans of one area, the first being what the others are set against. */
export function publishPlans(reads: readonly PlanRead[], publishing: Publishing): Publication {
  throw new Error(`${reads.length} plans are not published under ${publishing.rule} yet.`);
}
