import { setAssumptions } from '../../core/edits/set-assumptions.ts';
import type { Assumptions } from '../../core/scenario/assumptions.ts';
import type { PlannerActions } from '../../store/planner.ts';

type Commit = PlannerActions['commit'];

/** The groups of assumptions, each of which is changed part by part. */
type Group = 'demand' | 'placing' | 'travel' | 'money' | 'future' | 'weights';

/** Changes some of one group of assumptions, as one entry of the history. */
export function changeAssumptions<Key extends Group>(
  commit: Commit,
  label: string,
  group: Key,
  changed: Partial<Assumptions[Key]>,
): void {
  commit(label, (now) => setAssumptions(now, { [group]: { ...now.assumptions[group], ...changed } }));
}
