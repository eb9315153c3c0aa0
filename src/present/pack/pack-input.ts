import type { Paper } from '../../core/paper/paper.ts';
import { proposedPlan } from '../../core/paper/proposed-plan.ts';
import type { Publication, PublishedPlan } from '../../core/publication/publication.ts';
import type { Decision } from '../../core/scenario/history.ts';
import type { MoneyAssumptions } from '../../core/scenario/assumptions.ts';
import type { DocumentPicture } from '../../io/document/document.ts';

/** All that a pack is made of. Every number of people, hours and pounds is the publication's. */
export interface PackInput {
  readonly publication: Publication;
  readonly paper: Paper;
  /** The plans that the pack speaks of, that of today first; see `packPlans`. */
  readonly plans: readonly PublishedPlan[];
  readonly pictures: PackPictures;
  /** What the figures of each plan assume, in sentences, by plan as in `plans`. */
  readonly assumptions: readonly (readonly string[])[];
  /** Why each plan was changed, by plan as in `plans`. */
  readonly decisions: readonly (readonly Decision[])[];
  /** How the plans stand by the paper's weights, in sentences without a score. */
  readonly criteria: readonly string[];
  readonly kindOfMoney: MoneyAssumptions['kindOfMoney'];
  /** Names of rules, by their place in each plan's checks. */
  readonly rules: readonly string[];
  /** As `2026-09-06`. */
  readonly madeOn: string;
}

/** Maps, by plan as in `PackInput.plans`; null where there is none to show. */
export interface PackPictures {
  readonly lots: readonly (DocumentPicture | null)[];
  /** What changes from the first plan; null for the first. */
  readonly changes: readonly (DocumentPicture | null)[];
  /** Need with nobody, over safe areas. */
  readonly need: readonly (DocumentPicture | null)[];
  /** One a lot of the plan that is proposed, in ledger order. */
  readonly ofLots: readonly DocumentPicture[];
  readonly timeline: readonly DocumentPicture[];
}

/** The plans of a pack: that of today, and those that options are about; without any, all that are published. */
export function packPlans({ plans }: Publication, { options }: Paper): readonly PublishedPlan[] {
  const linked = new Set(options.map(({ scenario }) => scenario));
  const chosen = plans.filter(({ scenario }, at) => at === 0 || linked.has(scenario));
  return chosen.length > 1 ? chosen : plans;
}

/** The plan that the paper argues for, among those of a pack; see `proposedPlan`. */
export function proposedOf(plans: readonly PublishedPlan[], paper: Paper): PublishedPlan {
  const shelf = plans.map(({ scenario }) => scenario);
  const proposed = proposedPlan(paper, shelf, shelf[0]!);
  return plans.find(({ scenario }) => scenario === proposed) ?? plans.at(-1)!;
}
