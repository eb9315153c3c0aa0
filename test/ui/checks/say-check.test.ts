import { describe, expect, it } from 'vitest';
import type { ZoneLayer } from '../../../src/core/dataset/dataset.ts';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import type { Check, CheckKind, Finding } from '../../../src/core/figures/checks.ts';
import { USUAL_RULES, type Rules } from '../../../src/core/scenario/rules.ts';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { isRuleSet, sayFinding, sayRule, sayState } from '../../../src/ui/checks/say-check.ts';
import { lotId, provider, scenarioWith } from '../a-lot.ts';

const { lots } = scenarioWith(['North', 'South', 'Centre']);
const [north, south, centre] = [lotId(1), lotId(2), lotId(3)];
const blocks = (count: number) => Array.from({ length: count }, (_, at) => at as BlockIndex);
const layer = (name: string, role: ZoneLayer['role']) =>
  ({ name, role, zones: [{ name: 'Morden' }] }) as unknown as ZoneLayer;
const layers = [layer('PCNs', 'primary-care-network')];
const rules: Rules = USUAL_RULES;

function rule(kind: CheckKind, change: Partial<Rules> = {}, zoneLayers = layers, at?: number): string {
  const check = { kind, state: 'met', findings: [], ...(at === undefined ? {} : { layer: at }) } as const;
  return sayRule(check, { ...rules, ...change }, zoneLayers);
}
const say = (finding: Finding) => sayFinding(finding, lots, layers);

describe('a rule', () => {
  it('says what is so where it is met', () => {
    expect(rule('every-block-in-a-lot')).toBe('Every block is in a lot');
    expect(rule('enough-providers')).toBe('Every lot has 2 main providers');
    expect(rule('enough-providers', { providersPerLot: 1 })).toBe('Every lot has 1 main provider');
  });

  it('says the hours that were set for a lot, or that none were', () => {
    const viability = { leastMinutes: 6000, mostMinutes: 60_000 };
    expect(rule('hours-in-band', { viability })).toBe('Every lot has 100 h to 1,000 h a week');
    expect(rule('hours-in-band')).toBe('Every lot has hours enough, and not too many');
  });

  it('calls zones by what they are, and by their layer where that is not plain', () => {
    expect(rule('zones-in-one-lot', {}, layers, 0)).toBe('Every PCN is in one lot');
    const two = [layer('Old wards', 'ward'), layer('New wards', 'ward')];
    expect(rule('zones-in-one-lot', {}, two, 1)).toBe('Every zone of New wards is in one lot');
    expect(rule('zones-in-one-lot', {}, [layer('Patches', 'other')], 0)).toBe(
      'Every zone of Patches is in one lot',
    );
  });

  it('says what was set for providers', () => {
    const set: Partial<Rules> = {
      mostProvidersPerLot: 3,
      mostLotsPerProvider: 1,
      mostSharePercent: 40,
      leastCqcRating: 'Good',
      providerViability: { leastMinutes: 6000, mostMinutes: null },
    };
    expect(rule('not-too-many-providers', set)).toBe('No lot has more than 3 main providers');
    expect(rule('lots-per-provider', set)).toBe('No provider is a main one in more than 1 lot');
    expect(rule('share-of-area', set)).toBe('No provider has more than 40% of the area’s hours');
    expect(rule('cqc-rating', set)).toBe('Every appointed provider is rated Good or better');
    expect(rule('cqc-rating', { leastCqcRating: 'Outstanding' })).toBe(
      'Every appointed provider is rated Outstanding',
    );
    expect(rule('provider-hours-in-band', set)).toBe('Every appointed provider has 100 h or more a week');
    expect(rule('lots-per-provider')).toBe('No provider has too many lots');
  });

  it('is set by what it needs, or needs no setting', () => {
    expect(isRuleSet('lots-in-one-piece', rules, lots)).toBe(true);
    expect(isRuleSet('share-of-area', rules, lots)).toBe(false);
    expect(isRuleSet('share-of-area', { ...rules, mostSharePercent: 0 }, lots)).toBe(true);
    const own = [{ ...lots[0]!, viability: { leastMinutes: 60, mostMinutes: null } }];
    expect(isRuleSet('hours-in-band', rules, lots)).toBe(false);
    expect(isRuleSet('hours-in-band', rules, own)).toBe(true);
    expect(sayState({ kind: 'share-of-area', state: 'not-started', findings: [] }, false)).toBe(
      'No rule set',
    );
  });

  it('is met, not started, or broken by so many', () => {
    const finding: Finding = { kind: 'too-few-providers', lot: north, has: 0, needs: 2 };
    const check = (state: Check['state'], findings: Finding[] = []) =>
      sayState({ kind: 'enough-providers', state, findings });
    expect(check('met')).toBe('Met');
    expect(check('not-started')).toBe('Not started');
    expect(check('broken', [finding])).toBe('Broken: 1 lot');
    expect(check('broken', [finding, finding])).toBe('Broken: 2 lots');
    expect(sayState({ kind: 'every-block-in-a-lot', state: 'broken', findings: [finding, finding] })).toBe(
      'Broken: 2 patches',
    );
  });
});

describe('what breaks a rule', () => {
  it('says what lies in no lot', () => {
    expect(say({ kind: 'unassigned', blocks: blocks(4), packages: 12, weeklyMinutes: 7800 })).toBe(
      '4 blocks in no lot: 12 packages, 130 h a week',
    );
    expect(say({ kind: 'unassigned', blocks: blocks(1), packages: 0, weeklyMinutes: 0 })).toBe(
      '1 block in no lot: no packages',
    );
  });

  it('says whose piece lies apart', () => {
    expect(
      say({ kind: 'stray', lot: north, blocks: blocks(3), weeklyMinutes: 2700, neighbours: [south] }),
    ).toBe('A piece of North lies apart from the rest: 3 blocks, 45 h a week');
  });

  it('says what lies inside what', () => {
    expect(say({ kind: 'enclosed', lot: centre, by: north, blocks: blocks(9) })).toBe(
      'North lies all round Centre, 9 blocks',
    );
    expect(say({ kind: 'enclosed', lot: NO_LOT, by: north, blocks: blocks(1) })).toBe(
      'North lies all round 1 block in no lot',
    );
  });

  it('says by how much a lot has too few hours or too many', () => {
    const band = { leastMinutes: 6000, mostMinutes: 12_000 };
    expect(say({ kind: 'under-band', lot: north, weeklyMinutes: 5400, band })).toBe(
      'North has 90 h a week: 10 h too few',
    );
    expect(say({ kind: 'over-band', lot: south, weeklyMinutes: 12_090, band })).toBe(
      'South has 201.5 h a week: 1.5 h too many',
    );
  });

  it('says who is missing', () => {
    expect(say({ kind: 'too-few-providers', lot: north, has: 0, needs: 2 })).toBe(
      'North has no main provider',
    );
    expect(say({ kind: 'too-few-providers', lot: north, has: 1, needs: 2 })).toBe(
      'North has 1 main provider and needs 2',
    );
  });

  it('says which provider breaks an award rule, and how', () => {
    const alder = provider('Alder');
    const band = { leastMinutes: 6000, mostMinutes: 12_000 };
    expect(say({ kind: 'too-many-providers', lot: north, has: 4, most: 3 })).toBe(
      'North has 4 main providers, and 3 at most is allowed',
    );
    expect(say({ kind: 'too-many-lots', provider: alder, lots: [north, south], most: 1 })).toBe(
      'Alder is a main provider of 2 lots, and 1 at most is allowed: North and South',
    );
    expect(
      say({
        kind: 'too-large-share',
        provider: alder,
        weeklyMinutes: 300,
        areaMinutes: 600,
        mostPercent: 40,
      }),
    ).toBe('Alder has 5 h a week, 50% of the area’s hours, and 40% at most is allowed');
    expect(
      say({ kind: 'two-places-in-lot', provider: alder, lot: north, seats: 1, standsBehind: true }),
    ).toBe('Alder has a seat in North and stands behind it as well');
    expect(say({ kind: 'rated-below', provider: alder, rating: 'Inadequate', least: 'Good' })).toBe(
      'Alder is rated Inadequate, and Good or better is asked for',
    );
    expect(say({ kind: 'not-rated', provider: alder, says: null, least: 'Good' })).toBe(
      'The file gives no rating for Alder, and Good or better is asked for',
    );
    expect(say({ kind: 'registered-elsewhere', provider: alder })).toBe(
      'Alder is registered outside the area',
    );
    expect(say({ kind: 'provider-under-band', provider: alder, weeklyMinutes: 5400, band })).toBe(
      'Alder is given 90 h a week: 10 h too few',
    );
    expect(say({ kind: 'provider-over-band', provider: alder, weeklyMinutes: 12_060, band })).toBe(
      'Alder is given 201 h a week: 1 h too many',
    );
  });

  it('names the lots a zone is divided between', () => {
    const part = { weeklyMinutes: 60, packages: 1, people: 1 };
    const parts = [north, south, NO_LOT].map((lot) => ({ lot, ...part }));
    expect(say({ kind: 'zone-divided', layer: 0, zone: 0, parts })).toBe(
      'Morden is divided between North, South and no lot',
    );
  });
});
