import { readPlanFigures } from '../comparison/read-plan-figures.ts';
import { DISCLOSURE_RULES } from '../disclosure/disclosure-rules.ts';
import { checkPlan } from '../figures/check-plan.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { moneyOf } from '../money/money-of.ts';
import type { Publishing } from '../paper/paper.ts';
import { countPlan, type CountedPlan } from './count-plan.ts';
import { packageUnits, type PackageUnits } from './package-units.ts';
import { HOURS_TO, type Publication, type PublishedPlan } from './publication.ts';
import { noteChange } from './note-change.ts';
import { publishFigures } from './publish-figures.ts';
import { noteGroups } from './note-groups.ts';
import { noteLots } from './note-lots.ts';
import { noteProviders } from './note-providers.ts';
import { noteZones } from './note-zones.ts';
import { openSumBook, type ClosedBook, type CountNumber, type SumBook } from './sum-book.ts';

/**
 * All that may leave the app of some plans of one area, the first being what the others are set against. Every
 * number of people in it is noted first, of all plans, in one book; the book is protected as a whole; and only then
 * is anything written. See `protectCounts` and `protectMinutes` for what is promised. The same plans always
 * give the same publication. With 'exact-counts' nothing is hidden and nothing is rounded.
 */
export function publishPlans(reads: readonly PlanRead[], publishing: Publishing): Publication {
  const first = reads[0];
  if (first === undefined) throw new Error('There is no plan to publish.');
  const { dataset } = first.ledger;
  const isExact = publishing.exceptions.includes('exact-counts');
  const units = packageUnits(reads);
  const book = openSumBook(units);
  const counted = reads.map((read, at) => countPlan(read, units, at));
  const area = noteArea(book, units);
  const noted = counted.map((plan, at) => notePlan(book, plan, at === 0 ? null : counted[0]!));
  const safe = book.close(DISCLOSURE_RULES[isExact ? 'none' : publishing.rule]);
  const plans = noted.map((show) => show(safe, publishing, isExact));
  return {
    rule: publishing.rule,
    exceptions: publishing.exceptions,
    counts: { all: safe.counts, small: safe.small, keptBack: safe.keptBack },
    area: {
      name: dataset.name,
      invented: dataset.invented,
      asOf: dataset.asOf,
      fingerprint: dataset.fingerprint,
      people: plans[0]!.total.people,
      packages: safe.count(area),
      hours: plans[0]!.total.hours,
    },
    plans,
  };
}

/** The scenario file says how many packages the data has and how many minutes: both are known to the last. */
function noteArea(book: SumBook, { personUnit }: PackageUnits): CountNumber {
  const all = Array.from(personUnit, (_, index) => index);
  const packages = book.packages(all);
  book.known(packages);
  book.knownMinutes(book.minutes(all));
  return packages;
}

function notePlan(book: SumBook, plan: CountedPlan, first: CountedPlan | null) {
  const { read } = plan;
  const { ledger, scenario } = read;
  const lots = noteLots(book, plan);
  const providers = noteProviders(book, plan);
  const zones = ledger.dataset.zoneLayers.map((_, layer) => noteZones(book, plan, layer, lots.total));
  const groups = noteGroups(book, plan);
  const change = first === null ? null : noteChange(book, first, plan);
  return (safe: ClosedBook, publishing: Publishing, isExact: boolean): PublishedPlan => {
    const figures = readPlanFigures(read, (first ?? plan).read);
    const table = lots.show(safe, moneyOf(read), isExact);
    const leastHours = (DISCLOSURE_RULES[publishing.rule].mostHidden + 1) * HOURS_TO;
    const changed = change === null ? null : change.show(safe, isExact);
    return {
      scenario: scenario.id,
      name: scenario.name,
      figures: publishFigures(figures, { ...table, change: changed, leastHours }, isExact),
      ...table,
      providers: providers(safe, publishing),
      zones: zones.map((show) => show(safe, isExact)),
      checks: checkPlan(ledger, read.figures, scenario).map(({ kind, layer, state, findings }) => ({
        kind,
        ...(layer !== undefined && { layer }),
        state,
        findings: findings.length,
      })),
      change: changed,
      groups: groups(safe),
    };
  };
}
