import type { Publishing } from '../paper/paper.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { CountedPlan } from './count-plan.ts';
import type { PublishedProvider } from './publication.ts';
import { hoursToNearest } from './round-lot-hours.ts';
import type { ClosedBook, SumBook } from './sum-book.ts';

/** Notes the providers that a plan gives anything; they are shown once the book is closed, those with most hours first. */
export function noteProviders(book: SumBook, { read, units, ofPlace }: CountedPlan) {
  const { ledger, scenario, figures } = read;
  const given = figures.providers
    .map((provider, position) => ({ ...provider, position }))
    .filter(({ packages }) => packages > 0)
    .toSorted((one, other) => other.totalMinutes - one.totalMinutes || one.position - other.position)
    .map(({ provider, position }) => {
      const taken = [...ofPlace].filter((_, at) => ledger.takers.taker[at] === position);
      const people = book.people(units.eachPerson(taken));
      return { provider, position, people, minutes: book.minutes(taken, people) };
    });
  return (safe: ClosedBook, { exceptions }: Publishing): PublishedProvider[] =>
    given.map(({ provider, position, people, minutes }) => {
      const { capacityMinutes, hourlyRate } = ledger.dataset.providers[position]!;
      const exact = safe.minutes(minutes);
      return {
        provider,
        lots: scenario.lots.map(({ id }) => id).filter((lot: LotId) => hasSeat(read, lot, position)),
        people: safe.count(people),
        hours:
          exact === null ? null : exceptions.includes('exact-counts') ? exact / 60 : hoursToNearest(exact),
        capacityHours: exceptions.includes('provider-capacity') ? Math.floor(capacityMinutes / 60) : null,
        hourlyRate: exceptions.includes('provider-prices') ? hourlyRate : null,
      };
    });
}

function hasSeat({ offers }: CountedPlan['read'], lot: LotId, position: number): boolean {
  return (offers.seats[lot] ?? []).some(({ provider }) => provider === position);
}
