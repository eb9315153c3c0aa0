import { NOT_RECORDED, type FactKind } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { OUTCOMES, tracePeople, type Outcome, type TracedPerson } from './trace-people.ts';

/** People of whom the files say the same, by what the plan means to them: each is in one outcome alone. */
export interface PeopleGroup {
  /** In the file's words; null for people of whom it is not recorded. */
  readonly name: string | null;
  readonly people: Readonly<Record<Outcome, number>>;
}

/**
 * The people of `tracePeople`, grouped by one thing the files say of them; empty where they say nothing of
 * the kind. Groups come in the order of their words, numbers in theirs, and people of whom it is not
 * recorded last. A person with packages of two groups is counted in the first that is recorded.
 */
export function peopleByFact(
  read: PlanRead,
  kind: FactKind,
  traced: readonly TracedPerson[] = tracePeople(read),
): PeopleGroup[] {
  const { packages } = read.ledger.dataset;
  const fact = packages.facts.find((one) => one.kind === kind);
  if (fact === undefined) return [];
  const groupOf = new Map<number, number>();
  for (let index = 0; index < packages.count; index++) {
    const [person, code] = [packages.person[index]!, fact.codes[index]!];
    if (code !== NOT_RECORDED && !groupOf.has(person)) groupOf.set(person, code);
  }
  const counted = new Map<number, Record<Outcome, number>>();
  for (const { person, outcome } of traced) {
    const code = groupOf.get(person) ?? NOT_RECORDED;
    const people = counted.get(code) ?? nobody();
    people[outcome]++;
    counted.set(code, people);
  }
  return [...counted]
    .map(([code, people]) => ({ name: code === NOT_RECORDED ? null : fact.values[code]!, people }))
    .sort((a, b) => inOrder(a.name, b.name));
}

/** The number of people a plan means each outcome to. */
export function countOutcomes(traced: readonly TracedPerson[]): Record<Outcome, number> {
  const people = nobody();
  for (const { outcome } of traced) people[outcome]++;
  return people;
}

function nobody(): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
}

function inOrder(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'en', { numeric: true });
}
