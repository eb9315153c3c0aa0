import { beforeAll, describe, expect, test } from 'vitest';
import { packProgramme, type Solve } from '../../../src/core/awards/programme.ts';
import { DISCLOSURE_RULES, type DisclosureRule } from '../../../src/core/disclosure/disclosure-rules.ts';
import { isSmall } from '../../../src/core/disclosure/hide-counts.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { Publishing } from '../../../src/core/paper/paper.ts';
import { HOURS_TO } from '../../../src/core/publication/publication.ts';
import { publishPlans } from '../../../src/core/publication/publish-plans.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { openSample } from '../../data/open-sample.ts';
import { anAttack, type SeenCount } from '../disclosure/an-attack.ts';
import { aRandomProject } from './a-random-project.ts';
import { gatherNumbers, type GatheredCount, type GatheredHours } from './gather-numbers.ts';

const RULES = ['nhs-sub-national', 'under-five', 'under-ten'] as const;

let solve: Solve;
beforeAll(async () => {
  solve = await loadSolver();
});

/** Counts of some people that are small, or hidden though they are not: those a reader is after, `most` of them at most. */
function targetsOf(counts: readonly GatheredCount[], rule: DisclosureRule, most = Infinity): GatheredCount[] {
  const hidden = counts.filter(({ shown, people }) => typeof shown !== 'number' && people.length > 0);
  const small = hidden.filter(({ people }) => isSmall(people.length, rule));
  const step = Math.max(1, Math.ceil(small.length / most));
  return small.filter((_, at) => at % step === 0);
}

/** Of some counts, those a reader of `seen` knows to the last person, and those not proven to have another value. */
function read(seen: readonly SeenCount[], targets: readonly GatheredCount[], rule: DisclosureRule) {
  const attack = anAttack(solve, seen, rule);
  const verdicts = targets.map(({ where, people }) => {
    const more = attack.couldBe(people, { least: people.length + 1 });
    return {
      where,
      more,
      fewer: more === 'yes' ? more : attack.couldBe(people, { most: people.length - 1 }),
    };
  });
  const whereOf = (some: typeof verdicts) => some.map(({ where }) => where);
  return {
    workedOut: whereOf(verdicts.filter(({ more, fewer }) => more === 'no' && fewer === 'no')),
    notProven: whereOf(verdicts.filter(({ fewer }) => fewer !== 'yes')),
  };
}

function published(reads: readonly PlanRead[], rule: Publishing['rule']) {
  return gatherNumbers(reads, publishPlans(reads, { rule, exceptions: [] }));
}

describe.each(RULES)('a publication under %s', (name) => {
  const rule = DISCLOSURE_RULES[name];

  test.each([1, 2, 3])('shows what is true, and hides what is small (seed %i)', (seed) => {
    const { counts } = published(aRandomProject(seed, 60 * seed), name);
    expect(counts.length).toBeGreaterThan(200);
    const wrong = counts.filter(({ people, shown, isKnown }) => {
      if (isKnown) return shown !== people.length;
      if (typeof shown !== 'number') return false;
      const isRounded = shown % 5 === 0 && Math.abs(shown - people.length) <= 2;
      return isSmall(people.length, rule) || !isRounded || (people.length === 0 && shown !== 0);
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  test.each([4])('gives a reader with a solver no hidden count (seed %i)', (seed) => {
    const { counts } = published(aRandomProject(seed, 120), name);
    const targets = targetsOf(counts, rule, 30);
    expect(targets.length).toBeGreaterThan(10);
    expect(read(counts, targets, rule).notProven).toEqual([]);
  });
});

describe('the Merton sample', () => {
  let settled: PlanRead[];
  beforeAll(async () => {
    const sample = await openSample('merton');
    settled = sample.scenarios.slice(-3).map((scenario) => sample.settled(scenario));
  });

  test.each([2, 3])('gives no hidden count away with %i plans', (plans) => {
    const reads = settled.slice(0, plans);
    const rule = DISCLOSURE_RULES['nhs-sub-national'];
    const { counts } = published(reads, 'nhs-sub-national');
    expect(read(counts, targetsOf(counts, rule, 6), rule).notProven).toEqual([]);
  });
});

describe('a reader of a part of what is published', () => {
  test('works out no more than one of all', () => {
    const rule = DISCLOSURE_RULES['nhs-sub-national'];
    const { counts } = published(aRandomProject(6, 100), 'nhs-sub-national');
    const targets = targetsOf(counts, rule, 15);
    for (const part of [/^(area|0)/, /^(area|\d total|1)/, /from|changing|total/]) {
      const seen = [...new Set([...counts.filter(({ where }) => part.test(where)), ...targets])];
      expect(read(seen, targets, rule).notProven).toEqual([]);
    }
  });
});

describe('a reader of hours', () => {
  test.each([1, 2])('comes to no hidden hours closer than five (seed %i)', (seed) => {
    const { hours, minutes } = published(aRandomProject(seed, 120), 'nhs-sub-national');
    const hidden = hours.filter(({ shown, packages }) => shown === null && packages.length > 0);
    expect(hidden.length).toBeGreaterThan(20);
    const close = hidden.filter(({ packages }, at) => {
      if (at % 4 > 0) return false;
      const { least, most } = minutesBetween(hours, minutes, packages);
      return most - least < 300;
    });
    expect(close.map(({ where }) => where)).toEqual([]);
  });

  test('comes close where none is hidden', () => {
    const { hours, minutes } = published(aRandomProject(1, 120), 'nhs-sub-national');
    const exact = hours.map((one) => ({ ...one, shown: sumOf(minutes, one.packages) / 60 }));
    const { least, most } = minutesBetween(exact, minutes, exact[3]!.packages, 0);
    expect(most - least).toBeLessThan(1);
  });
});

/** The least and the most minutes that packages could come to, for all hours that are shown, each within what it is rounded by. */
function minutesBetween(
  hours: readonly GatheredHours[],
  minutes: readonly number[],
  packages: readonly number[],
  roundedBy = HOURS_TO * 60,
) {
  const shown = hours.filter((one) => one.shown !== null && one.packages.length > 0);
  const unknowns = new Map<string, number>();
  const signatureOf = minutes.map(() => '');
  shown.forEach((one, at) => one.packages.forEach((each) => (signatureOf[each] += ` ${at}`)));
  for (const each of packages) signatureOf[each] += ' hidden';
  for (const signature of signatureOf) if (!unknowns.has(signature)) unknowns.set(signature, unknowns.size);
  const termsOf = (some: readonly number[]) =>
    [...new Set(some.map((each) => unknowns.get(signatureOf[each]!)!))].map((column) => [column, 1] as const);
  const rows = shown.map((one) => {
    const by =
      Math.abs(one.shown! * 60 - sumOf(minutes, one.packages)) > roundedBy / 2 ? roundedBy : roundedBy / 2;
    return { terms: termsOf(one.packages), least: one.shown! * 60 - by, most: one.shown! * 60 + by };
  });
  const columns = Array.from(unknowns, () => ({ least: 0, most: Infinity, isWhole: false }));
  const [least, most] = [1, -1].map((sign) => {
    const cost = new Float64Array(columns.length);
    for (const [column] of termsOf(packages)) cost[column] = sign;
    const { leastCost, amounts } = solve(packProgramme(columns, rows, cost), { seconds: 5, gap: 0.1 });
    return amounts === null ? Infinity : sign * leastCost;
  });
  return { least: least!, most: most! };
}

function sumOf(minutes: readonly number[], packages: readonly number[]): number {
  return packages.reduce((sum, each) => sum + minutes[each]!, 0);
}

describe('the same reader, where only small counts are hidden and the rest are exact', () => {
  test.each([1])('works some of them out (seed %i)', (seed) => {
    const rule: DisclosureRule = { ...DISCLOSURE_RULES['nhs-sub-national'], roundTo: 1 };
    const { counts } = published(aRandomProject(seed, 60), 'nhs-sub-national');
    const broken = counts.map((count): GatheredCount => {
      const { length } = count.people;
      return { ...count, shown: isSmall(length, rule) && !count.isKnown ? '*' : length };
    });
    expect(read(broken, targetsOf(broken, rule, 30), rule).workedOut.length).toBeGreaterThan(0);
  });
});
