import { factOfPeople, inGroupOrder } from '../continuity/people-by-fact.ts';
import { FACT_KINDS, NOT_RECORDED } from '../dataset/packages.ts';
import type { CountedPlan, TracedPerson } from './count-plan.ts';
import type { PublishedGroups } from './publication.ts';
import type { ClosedBook, SumBook } from './sum-book.ts';

/** Notes everybody by each thing that the files say of them; the groups are those of `peopleByFact`. */
export function noteGroups(book: SumBook, { read, traced }: CountedPlan) {
  const { packages } = read.ledger.dataset;
  const kinds = FACT_KINDS.flatMap((kind) => {
    const fact = packages.facts.find((one) => one.kind === kind);
    if (fact === undefined) return [];
    const codeOf = factOfPeople(packages, fact);
    const people = new Map<number, TracedPerson[]>();
    for (const one of traced) {
      const code = codeOf[one.person]!;
      people.set(code, [...(people.get(code) ?? []), one]);
    }
    if ([...people.keys()].every((code) => code === NOT_RECORDED)) return [];
    const groups = [...people]
      .map(([code, ofGroup]) => ({ name: code === NOT_RECORDED ? null : fact.values[code]!, ofGroup }))
      .sort((one, other) => inGroupOrder(one.name, other.name))
      .map(({ name, ofGroup }) => ({ name, ...noteGroup(book, ofGroup) }));
    return [{ kind, groups }];
  });
  return (safe: ClosedBook): PublishedGroups[] =>
    kinds.map(({ kind, groups }) => ({
      kind,
      groups: groups.map(({ name, people, changing, waiting }) => ({
        name,
        people: safe.count(people),
        changing: safe.count(changing),
        waiting: safe.count(waiting),
      })),
    }));
}

function noteGroup(book: SumBook, people: readonly TracedPerson[]) {
  const unitsOf = (outcomes: readonly string[]) =>
    people.filter(({ outcome }) => outcomes.includes(outcome)).map(({ unit }) => unit);
  return {
    people: book.people(people.map(({ unit }) => unit)),
    changing: book.people(unitsOf(['moved', 'left'])),
    waiting: book.people(unitsOf(['waiting'])),
  };
}
