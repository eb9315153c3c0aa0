import { NOT_RECORDED, type Fact, type FactKind, type Packages } from '../dataset/packages.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NOT_COUNTED, OUTCOMES, tracePeople, type Outcome, type PeopleTrace } from './trace-people.ts';

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
export function peopleByFact(read: PlanRead, kind: FactKind, trace = tracePeople(read)): PeopleGroup[] {
  const { packages } = read.ledger.dataset;
  const fact = packages.facts.find((one) => one.kind === kind);
  if (fact === undefined) return [];
  const groupOf = factOfPeople(packages, fact);
  const counted = new Map<number, Record<Outcome, number>>();
  for (let person = 0; person < trace.outcome.length; person++) {
    const outcome = OUTCOMES[trace.outcome[person]!];
    if (outcome === undefined) continue;
    const code = groupOf[person]!;
    const people = counted.get(code) ?? nobody();
    people[outcome]++;
    counted.set(code, people);
  }
  return [...counted]
    .map(([code, people]) => ({ name: code === NOT_RECORDED ? null : fact.values[code]!, people }))
    .sort((a, b) => inGroupOrder(a.name, b.name));
}

/** By person, the code of what is said of them: that of the first of their packages of which it is recorded. */
export function factOfPeople({ person }: Pick<Packages, 'person'>, { codes }: Fact): Uint8Array {
  const count = person.reduce((most, each) => Math.max(most, each + 1), 0);
  const codeOf = new Uint8Array(count).fill(NOT_RECORDED);
  codes.forEach((code, index) => {
    if (codeOf[person[index]!] === NOT_RECORDED) codeOf[person[index]!] = code;
  });
  return codeOf;
}

/** How many people a plan means each outcome to. */
export function countOutcomes(trace: PeopleTrace): Record<Outcome, number> {
  const people = nobody();
  for (const code of trace.outcome) if (code !== NOT_COUNTED) people[OUTCOMES[code]!]++;
  return people;
}

function nobody(): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
}

/** Groups in the order of their words, numbers in theirs; those of whom it is not recorded last. */
export function inGroupOrder(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.localeCompare(other, 'en-GB', { numeric: true });
}
