import type { ScenarioId } from '../scenario/scenario.ts';
import type { Paper } from './paper.ts';

/**
 * The plan that a paper argues for: of the recommended option, else of a shortlisted one, else the first that
 * a step or an option speaks of, else the first on the shelf. Never that of today; that of doing nothing only where there
 * is no other, and null where there is none at all.
 */
export function proposedPlan(
  { options, scenes }: Pick<Paper, 'options' | 'scenes'>,
  shelf: readonly ScenarioId[],
  today: ScenarioId | null,
): ScenarioId | null {
  const withOutcome = (outcome: string) =>
    options.filter((option) => option.outcome === outcome).map(({ scenario }) => scenario);
  const spokenOf = [
    ...withOutcome('recommended'),
    ...withOutcome('shortlisted'),
    ...scenes.map(({ scenario }) => scenario),
    ...options.map(({ scenario }) => scenario),
    ...shelf,
  ].filter((id) => id !== null && id !== today && shelf.includes(id));
  const doNothing = options.filter(({ isDoNothing }) => isDoNothing).map(({ scenario }) => scenario);
  return spokenOf.find((id) => !doNothing.includes(id)) ?? spokenOf[0] ?? null;
}
