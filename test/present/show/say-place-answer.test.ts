import { describe, expect, test } from 'vitest';
import { listPlaces } from '../../../src/core/comparison/place.ts';
import { DISCLOSURE_RULES, type SafeCount } from '../../../src/core/disclosure/disclosure-rules.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { PublishedPlan } from '../../../src/core/publication/publication.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { answerPlace } from '../../../src/present/show/answer-place.ts';
import { sayPlaceAnswer } from '../../../src/present/show/say-place-answer.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({ blocks: 'ABCD', zones: { wards: 'XYYY' } });
const fabric = weaveFabric(dataset);
const today = {
  ...aScenario(dataset).withLot('West', 'AB', 'Alder').withLot('East', 'CD', 'Elm', 'Fir').scenario,
  name: 'Today',
};
const proposal = {
  ...aScenario(dataset).withLot('Left', 'A', 'Alder', 'Birch').withLot('Right', 'BCD', 'Elm', 'Fir').scenario,
  name: 'Two new lots',
};

/** Only what an answer reads of a plan as published. */
function published(scenario: Scenario, people: SafeCount, goesOnAs: number[] | null): PublishedPlan {
  return {
    lots: scenario.lots.map(({ id }) => ({ lot: id })),
    zones: [{ zones: dataset.zoneLayers[0]!.zones.map(() => ({ people })) }],
    change: goesOnAs === null ? null : { goesOnAs: goesOnAs as LotId[] },
  } as unknown as PublishedPlan;
}

function said(
  name: string,
  {
    people = 15,
    other = proposal,
    goesOnAs = [1, 2],
  }: { people?: SafeCount; other?: Scenario | null; goesOnAs?: number[] } = {},
): string[] {
  const place = listPlaces(dataset).find((each) => each.name === name)!;
  const answer = answerPlace(place, { scenario: today, fabric }, other && { scenario: other, fabric }, {
    now: published(today, people, null),
    proposed: other && published(other, people, goesOnAs),
  });
  return sayPlaceAnswer(answer, DISCLOSURE_RULES['nhs-sub-national']);
}

describe('what is said of a place', () => {
  test('is its lot and providers now and proposed, what changes, and the count as published', () => {
    expect(said('X')).toEqual([
      'X is in West today, with Alder.',
      'Under ‘Two new lots’ it is in Left, with Alder and Birch.',
      'West goes on as Left. Birch comes in.',
      'About 15 people there have home care.',
    ]);
  });

  test('tells a place in parts how much of it lies in each', () => {
    expect(said('Y')).toEqual([
      'Today Y is in 2 parts: most of it in East (67%), with Elm and Fir; 33% in West, with Alder.',
      'Under ‘Two new lots’ it is in Right, with Elm and Fir.',
      'Some of it changes lot. Alder no longer serves it.',
      'About 15 people there have home care.',
    ]);
  });

  test('has no count for a block', () => {
    expect(said('Block B')).toEqual([
      'Block B is in West today, with Alder.',
      'Under ‘Two new lots’ it is in Right, with Elm and Fir.',
      'It changes lot. All its providers change.',
    ]);
  });

  test('says when nothing changes', () => {
    expect(said('Block D')[2]).toBe('East goes on as Right. Nothing else changes.');
    expect(said('Block D', { other: null })).toEqual(['Block D is in East today, with Elm and Fir.']);
    expect(said('Block A', { other: { ...today, name: 'A copy' } })[2]).toBe('Nothing changes there.');
  });

  test('says that it stays in its lot, or its lots, though providers change', () => {
    const others = {
      ...aScenario(dataset).withLot('West', 'AB', 'Oak').withLot('East', 'CD', 'Elm').scenario,
    };
    expect(said('X', { other: others })[2]).toBe('It stays in the same lot. All its providers change.');
    expect(said('Y', { other: others })[2]).toBe(
      'It stays in the same lots. Oak comes in. Fir and Alder no longer serve it.',
    );
  });

  test('knows lots by what they go on as, and not by number', () => {
    expect(said('Block D', { goesOnAs: [2, 1] })[2]).toBe('It changes lot. Its providers stay the same.');
  });

  test('hides a count that the rule hides, and says that nobody is there', () => {
    expect(said('X', { people: '*' })[3]).toMatch(/^How many people .* is not shown/);
    expect(said('X', { people: 0 })[3]).toBe('Nobody there has home care today.');
  });

  test('says where a lot has no provider, and where there is no lot', () => {
    const bare = { ...aScenario(dataset).withLot('Left', 'A').scenario, name: 'Bare' };
    expect(said('X', { other: bare })[1]).toBe('Under ‘Bare’ it is in Left, which has no provider.');
    expect(said('Block D', { other: bare, goesOnAs: [1] }).slice(1)).toEqual([
      'Under ‘Bare’ it is in no lot.',
      'It changes lot. Elm and Fir no longer serve it.',
    ]);
  });
});
