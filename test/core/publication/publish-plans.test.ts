import { describe, expect, test } from 'vitest';
import { changeOfLots } from '../../../src/core/comparison/change-of-lots.ts';
import { PLAN_FIGURES } from '../../../src/core/comparison/plan-figures.ts';
import { readPlanFigures } from '../../../src/core/comparison/read-plan-figures.ts';
import { readContinuity } from '../../../src/core/continuity/read-continuity.ts';
import { peopleByFact } from '../../../src/core/continuity/people-by-fact.ts';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { isSmall } from '../../../src/core/disclosure/hide-counts.ts';
import type { Exception, Publishing } from '../../../src/core/paper/paper.ts';
import { HOURS_TO, type PublishedSums } from '../../../src/core/publication/publication.ts';
import { publishPlans } from '../../../src/core/publication/publish-plans.ts';
import { openSample } from '../../data/open-sample.ts';
import { aRandomProject } from './a-random-project.ts';
import { gatherNumbers } from './gather-numbers.ts';

const EXACT: Publishing = { rule: 'nhs-sub-national', exceptions: ['exact-counts'] };
const SAFE: Publishing = { rule: 'nhs-sub-national', exceptions: [] };

describe('a publication, before anything is hidden', () => {
  test.each([1, 2])('says what the screens say (seed %i)', (seed) => {
    const reads = aRandomProject(seed, 150);
    const { plans, area } = publishPlans(reads, EXACT);
    expect(area.packages).toBe(150);
    reads.forEach((read, at) => {
      const plan = plans[at]!;
      const { total, lots, unassigned, providers } = read.figures;
      const continuity = readContinuity(read);
      const hours = (minutes: number) => minutes / 60;
      expect(plan.total.people).toBe(total.load.people);
      expect(plan.total.hours).toBe(hours(total.load.weeklyMinutes));
      expect(plan.total.unmetPackages).toBe(total.placement.unmet.packages);
      expect(plan.total.peopleChangingProvider).toBe(total.peopleChanging);
      lots.forEach(({ lot, load, placement, seats }, place) => {
        const row = plan.lots[place]!;
        expect(row.people).toBe(load.people);
        expect(row.hours).toBe(hours(load.weeklyMinutes));
        expect(row.ownHours).toBe(hours(placement.own.weeklyMinutes));
        expect(row.backUpHours).toBe(hours(placement.backUp.weeklyMinutes));
        expect(row.spotHours).toBe(hours(placement.spot.weeklyMinutes));
        expect(row.unmetHours).toBe(hours(placement.unmet.weeklyMinutes));
        expect(row.unmetPackages).toBe(placement.unmet.packages);
        expect(row.peopleChangingProvider).toBe(
          continuity.lots.find((one) => one.lot === lot)!.changing.people,
        );
        expect(row.seats.map((seat) => seat.hours)).toEqual(
          seats.map(({ inLot }) => hours(inLot.weeklyMinutes)),
        );
      });
      expect(plan.noLot?.people).toBe(unassigned.load.people);
      for (const provider of plan.providers) {
        const { totalMinutes } = providers.find((one) => one.provider === provider.provider)!;
        expect(provider.hours).toBe(hours(totalMinutes));
      }
      for (const { kind, groups } of plan.groups) {
        const counted = peopleByFact(read, kind).map(({ name, people }) => ({
          name,
          people: Object.values(people).reduce((sum, of) => sum + of, 0),
          changing: people.moved + people.left,
          waiting: people.waiting,
        }));
        expect(groups).toEqual(counted);
      }
      const figures = readPlanFigures(read, reads[0]!);
      const shown = PLAN_FIGURES.map((key) => [key, { hidden: false, ...figures[key] }]);
      expect(plan.figures).toEqual(Object.fromEntries(shown));
      const change = changeOfLots(reads[0]!, read);
      const published = plan.change && {
        people: plan.change.peopleChangingLot,
        goesOnAs: plan.change.goesOnAs,
        matrix: plan.change.matrix.map((row) => row.map(({ people }) => people)),
      };
      const { people, goesOnAs } = change;
      const matrix = change.matrix.map((row) => row.map((cell) => cell.people));
      expect(published).toEqual(at === 0 ? null : { people, goesOnAs, matrix });
    });
  });

  test('counts what one who goes through the packages counts', () => {
    const reads = aRandomProject(3, 120);
    const { counts, hours, minutes } = gatherNumbers(reads, publishPlans(reads, EXACT));
    const minutesOf = (packages: readonly number[]) => packages.reduce((sum, one) => sum + minutes[one]!, 0);
    const wrong = [
      ...counts.filter(({ people, shown }) => shown !== people.length),
      ...hours.filter(({ packages, shown }) => shown !== minutesOf(packages) / 60),
    ];
    expect(wrong).toEqual([]);
  });
});

describe('a publication', () => {
  test('is the same for the same plans, also where they were sent to another thread', () => {
    const reads = aRandomProject(4, 90);
    expect(publishPlans(structuredClone(reads), SAFE)).toEqual(publishPlans(reads, SAFE));
  });

  test('says by which rule, and how much is hidden for what', () => {
    const reads = aRandomProject(4, 90);
    const publication = publishPlans(reads, SAFE);
    const { counts } = gatherNumbers(reads, publication);
    const hidden = counts.filter(({ shown }) => typeof shown !== 'number');
    const small = hidden.filter(({ people }) => isSmall(people.length, DISCLOSURE_RULES['nhs-sub-national']));
    expect(publication.rule).toBe('nhs-sub-national');
    expect(publication.counts.all).toBe(counts.length);
    expect(publication.counts.small).toBeGreaterThanOrEqual(small.length);
    expect(publication.counts.small + publication.counts.keptBack).toBe(hidden.length);
  });

  test('holds what providers charge and can deliver only where that is ticked', () => {
    const reads = aRandomProject(5, 60);
    const withThem = (...exceptions: Exception[]) =>
      publishPlans(reads, { ...SAFE, exceptions }).plans.flatMap(({ providers }) => providers);
    expect(
      withThem().every(({ capacityHours, hourlyRate }) => capacityHours === null && hourlyRate === null),
    ).toBe(true);
    expect(withThem('provider-capacity').some(({ capacityHours }) => capacityHours !== null)).toBe(true);
    const priced = reads.map((read) => ({
      ...read,
      ledger: {
        ...read.ledger,
        dataset: {
          ...read.ledger.dataset,
          providers: read.ledger.dataset.providers.map((provider) => ({ ...provider, hourlyRate: 21.5 })),
        },
      },
    }));
    const { plans } = publishPlans(priced, { ...SAFE, exceptions: ['provider-prices'] });
    expect(plans[0]!.providers.every(({ hourlyRate }) => hourlyRate === 21.5)).toBe(true);
    expect(JSON.stringify(publishPlans(priced, SAFE))).not.toContain('21.5');
  });

  test('holds no reference, place or block', () => {
    const reads = aRandomProject(6, 60);
    const { dataset } = reads[0]!.ledger;
    const references = dataset.packages.references.map((_, at) => `REF-${at}`);
    const named = reads.map((read) => ({
      ...read,
      ledger: { ...read.ledger, dataset: { ...dataset, packages: { ...dataset.packages, references } } },
    }));
    const text = JSON.stringify(publishPlans(named, { ...SAFE, exceptions: ['exact-counts'] }));
    expect(text).not.toContain('REF-');
    for (const longitude of dataset.packages.longitudes)
      expect(text).not.toContain(String(longitude).slice(0, 9));
  });

  test('needs a plan', () => {
    expect(() => publishPlans([], SAFE)).toThrow('There is no plan to publish.');
  });
});

describe('hours of a publication', () => {
  test.each([60, 600])(
    'are hidden where people are, and to the nearest ten else (%i packages)',
    (packages) => {
      const { plans } = publishPlans(aRandomProject(1, packages), SAFE);
      const rows = plans.flatMap(({ lots, noLot, total }): PublishedSums[] => [
        ...lots,
        noLot ?? total,
        total,
      ]);
      const wrong = rows.filter((row) => typeof row.people !== 'number' && row.hours !== null);
      expect(wrong).toEqual([]);
      const shown = rows.flatMap((row) => [row.hours, ...kindsOf(row)]).filter((hours) => hours !== null);
      expect(shown.filter((hours) => hours % HOURS_TO !== 0)).toEqual([]);
    },
  );

  test('of the Merton proposal, where none is hidden, add up by lots, by who takes them and by seats', async () => {
    const sample = await openSample('merton');
    const { plans } = publishPlans([sample.settled(sample.planCalled('North, Centre'))], SAFE);
    const { lots, noLot, total } = plans[0]!;
    expect(noLot).toBeNull();
    expect([...lots, total].flatMap((row) => [row.hours, ...kindsOf(row)])).not.toContain(null);
    expect(sum(lots.map(({ hours }) => hours))).toBe(total.hours);
    expect([...lots, total].map((row) => sum(kindsOf(row)))).toEqual(
      [...lots, total].map(({ hours }) => hours),
    );
    expect(lots.map(({ seats }) => sum(seats.map(({ hours }) => hours)))).toEqual(
      lots.map(({ ownHours }) => ownHours),
    );
  });

  test.each([1, 2, 3])('hide nothing alone in a table, which its total would give back (seed %i)', (seed) => {
    const reads = aRandomProject(seed, 100);
    const { hours, minutes } = gatherNumbers(reads, publishPlans(reads, SAFE));
    const at = new Map(hours.map((one) => [one.where, one]));
    const exact = (where: string) => at.get(where)!.packages.reduce((sum, one) => sum + minutes[one]!, 0);
    const tables = reads.flatMap(({ scenario, ledger }, plan) => {
      const lots = [...scenario.lots.map(({ name }) => name), 'no lot'].filter((lot) =>
        at.has(`${plan} ${lot} hours`),
      );
      const rows = ['total', ...lots].map((row) =>
        ['hours', 'own', 'back-up', 'spot', 'unmet'].map((kind) => `${plan} ${row} ${kind}`),
      );
      const zones = ledger.fabric.zones.map((_, layer) =>
        [...at.keys()].filter((where) => where.startsWith(`${plan} zone ${layer}`)),
      );
      return [
        ...rows,
        ...[0, 1, 2, 3, 4].map((kind) => rows.map((row) => row[kind]!)),
        ...zones.map((layer) => [`${plan} total hours`, ...layer]),
      ];
    });
    const hiddenIn = tables.map((table) =>
      table.filter((where) => at.get(where)!.shown === null && exact(where) > 0),
    );
    expect(hiddenIn.filter((hidden) => hidden.length === 1)).toEqual([]);
    expect(hiddenIn.flat().length).toBeGreaterThan(0);
  });
});

function kindsOf(row: PublishedSums): (number | null)[] {
  return [row.ownHours, row.backUpHours, row.spotHours, row.unmetHours];
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((whole, part) => whole + part!, 0);
}
