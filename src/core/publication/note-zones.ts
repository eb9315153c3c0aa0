import { alignmentOf } from '../figures/alignment-of.ts';
import { roundTogether } from '../money/round-together.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import type { CountedPlan } from './count-plan.ts';
import { HOURS_TO, type PublishedZones } from './publication.ts';
import type { NotedSums } from './note-sums.ts';
import { hoursToNearest } from './round-lot-hours.ts';
import type { ClosedBook, SumBook } from './sum-book.ts';

/** Notes how many people of each zone of a layer lie in each lot; shown once the book is closed. */
export function noteZones(book: SumBook, plan: CountedPlan, layer: number, total: NotedSums) {
  const { ledger, scenario } = plan.read;
  const { zoneOfPackage } = ledger.fabric.zones[layer]!;
  const alignment = alignmentOf(ledger.dataset, ledger.fabric, scenario, layer);
  const columns = [...scenario.lots.map(({ id }) => id), NO_LOT];
  const packagesOf: number[][] = alignment.zones.map(() => []);
  zoneOfPackage.forEach((zone, index) => packagesOf[zone]!.push(index));
  const rows = alignment.zones.map((_, zone) => {
    const packages = packagesOf[zone]!;
    const people = book.people(packages.map((index) => plan.units.personUnit[index]!));
    return {
      people,
      minutes: book.minutes(packages, people),
      byLot: columns.map((lot) =>
        book.people(
          packages
            .filter((index) => plan.lotOfPerson[index] === lot)
            .map((index) => plan.units.personUnit[index]!),
        ),
      ),
    };
  });
  book.table(
    total.minutes,
    rows.map(({ minutes }) => minutes),
  );
  return (safe: ClosedBook, isExact: boolean): PublishedZones => {
    const hours = hoursOf(
      rows.map(({ minutes }) => safe.minutes(minutes)),
      safe.minutes(total.minutes),
      isExact,
    );
    return {
      layer: alignment.layer,
      wholeZones: alignment.wholeZones,
      countedZones: alignment.countedZones,
      zones: alignment.zones.map(({ zone, mainLot }, at) => ({
        zone,
        people: safe.count(rows[at]!.people),
        hours: hours[at]!,
        peopleByLot: rows[at]!.byLot.map((count) => safe.count(count)),
        mainLot,
      })),
    };
  };
}

function hoursOf(minutes: readonly (number | null)[], total: number | null, isExact: boolean) {
  if (isExact) return minutes.map((of) => (of === null ? null : of / 60));
  const shown = minutes.filter((of) => of !== null);
  if (total === null || shown.length < minutes.length)
    return minutes.map((of) => (of === null ? null : hoursToNearest(of)));
  const tens = shown.map((of) => of / 60 / HOURS_TO);
  return roundTogether(tens, hoursToNearest(total) / HOURS_TO).map((of) => of * HOURS_TO);
}
