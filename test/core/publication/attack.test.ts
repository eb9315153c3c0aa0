import { beforeAll, describe, expect, test } from 'vitest';
import type { Solve } from '../../../src/core/awards/programme.ts';
import { DISCLOSURE_RULES, type DisclosureRule } from '../../../src/core/disclosure/disclosure-rules.ts';
import { isSmall } from '../../../src/core/disclosure/hide-counts.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { Publishing } from '../../../src/core/paper/paper.ts';
import { publishPlans } from '../../../src/core/publication/publish-plans.ts';
import { loadSolver } from '../../../src/io/solver/load-solver.ts';
import { openSample } from '../../data/open-sample.ts';
import { anAttack, type SeenCount } from '../disclosure/an-attack.ts';
import { aRandomProject } from './a-random-project.ts';
import { gatherNumbers, type GatheredCount } from './gather-numbers.ts';

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
    for (const { where, people, shown, isKnown } of counts) {
      if (isKnown) expect(shown, where).toBe(people.length);
      else if (typeof shown !== 'number') continue;
      else {
        expect(isSmall(people.length, rule), where).toBe(false);
        expect(Math.abs(shown - people.length), where).toBeLessThanOrEqual(2);
        expect(shown % 5, where).toBe(0);
        if (people.length === 0) expect(shown, where).toBe(0);
      }
    }
  });

  test.each([4])('gives a reader with a solver no hidden count (seed %i)', (seed) => {
    const { counts } = published(aRandomProject(seed, 120), name);
    const targets = targetsOf(counts, rule, 30);
    expect(targets.length).toBeGreaterThan(10);
    expect(read(counts, targets, rule).notProven).toEqual([]);
  });
});

describe('the Merton sample', () => {
  test.each([2, 3])('gives no hidden count away with %i plans', async (plans) => {
    const sample = await openSample('merton');
    const reads = sample.scenarios.slice(-plans).map((scenario) => sample.settled(scenario));
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
