import { describe, expect, test } from 'vitest';
import { aimValues } from '../../../src/core/suggest/aim-values.ts';
import { lotScales } from '../../../src/core/suggest/lot-scales.ts';
import { aPlanToAsk } from './a-lot-request.ts';

const area = {
  blocks: 'ABCD',
  packages: [...'AABCCCD'].map((block) => ({ block, hours: 1 })),
  zones: { nets: 'XYXY' },
};

describe('what counts as 1 of an aim', () => {
  const { scenario, ask } = aPlanToAsk(area, (words) => words.withLot('West', 'A').withLot('East', 'BCD'));
  const { facts } = ask({ zoneLayer: 0 });
  const today = aimValues(facts, scenario);

  test('is its value today', () => {
    const scales = lotScales(facts, 2);
    expect(scales['even-hours']).toBe(today['even-hours']);
    expect(scales.compact).toBe(today.compact);
    expect(scales.zones).toBe(today.zones);
    expect(scales.travel).toBe(today.travel);
  });

  test('is half of the people of people who stay', () => {
    expect(lotScales(facts, 2).stay).toBe(3.5);
  });

  test('of compactness shrinks as lots become more', () => {
    expect(lotScales(facts, 4).compact).toBe(today.compact / 2);
  });

  test('is a tenth of an artless plan’s where today’s is tiny', () => {
    const even = aPlanToAsk(area, (words) => words.withLot('All', 'ABCD')).ask({ zoneLayer: 0 }).facts;
    expect(lotScales(even, 1)).toMatchObject({ 'even-hours': (7 * 60) / 100, zones: (7 * 60) / 50 });
  });

  test('is an artless plan’s where today’s leaves out ground with care', () => {
    const part = aPlanToAsk(area, (words) => words.withLot('West', 'A')).ask({ zoneLayer: 0 }).facts;
    expect(lotScales(part, 2)['even-hours']).toBe((7 * 60) / 10);
    const none = aPlanToAsk(area, (words) => words).ask().facts;
    expect(Object.values(lotScales(none, 2)).every((scale) => scale > 0)).toBe(true);
  });
});
