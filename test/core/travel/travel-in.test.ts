import { describe, expect, test } from 'vitest';
import { USUAL_ASSUMPTIONS, type TravelAssumptions } from '../../../src/core/scenario/assumptions.ts';
import { legKilometres } from '../../../src/core/travel/leg-kilometres.ts';
import type { LotGround } from '../../../src/core/travel/lot-grounds.ts';
import { travelIn } from '../../../src/core/travel/travel-in.ts';
import { seeded } from '../seeded.ts';
import { shortPath } from './a-path.ts';

const NONE = { urban: 0, rural: 0 };
/** Nothing but straight legs, of carers who make no end of visits. */
const STRAIGHT: TravelAssumptions = { ...USUAL_ASSUMPTIONS.travel, detour: 1, visitsPerRun: 1e12 };

function ground(parts: Partial<LotGround>): LotGround {
  const nothing = { carerVisits: 0, careMinutes: 0, ruralCarerVisits: 0, populatedSquareKilometres: 0 };
  return { roots: NONE, links: NONE, clients: 0, ...nothing, ...parts };
}

/** One block of so many km² with so many clients. */
function oneBlock(area: number, clients: number): LotGround {
  return ground({ roots: { urban: Math.sqrt(area * clients), rural: 0 }, clients });
}

describe('travel for each visit', () => {
  test('is the leg of the clients a provider has in one block', () => {
    expect(travelIn(oneBlock(9, 40), 1, STRAIGHT).kilometres).toBeCloseTo(legKilometres(9, 40), 10);
    expect(travelIn(oneBlock(9, 40), 0.25, STRAIGHT).kilometres).toBeCloseTo(legKilometres(9, 10), 10);
    expect(travelIn(oneBlock(9, 1), 1, STRAIGHT).kilometres).toBeCloseTo(legKilometres(9, 1), 10);
  });

  test('is √2 times as long where two providers share a lot evenly, and the same where they split its ground', () => {
    const alone = travelIn(oneBlock(9, 40), 1, STRAIGHT).kilometres;
    expect(travelIn(oneBlock(9, 40), 0.5, STRAIGHT).kilometres / alone).toBeCloseTo(Math.SQRT2, 12);
    expect(travelIn(oneBlock(4.5, 20), 1, STRAIGHT).kilometres).toBeCloseTo(alone, 12);
  });

  test('is near that of a walked path where clients crowd into one corner, and a flat density would be far off', () => {
    const random = seeded(11);
    const places = () => [
      ...Array.from({ length: 20 }, (): [number, number] => [random() * 0.5, random()]),
      ...Array.from({ length: 4 }, (): [number, number] => [0.5 + random() * 1.5, random()]),
    ];
    const walked = Array.from({ length: 12 }, () => shortPath(places()) / 23);
    const mean = walked.reduce((sum, leg) => sum + leg, 0) / walked.length;
    const roots = { urban: Math.sqrt(0.5 * 20) + Math.sqrt(1.5 * 4), rural: 0 };
    const legs = travelIn(ground({ roots, clients: 24 }), 1, STRAIGHT).kilometres;
    expect(legs / mean).toBeGreaterThan(0.85);
    expect(legs / mean).toBeLessThan(1.1);
    expect(legKilometres(2, 24) / mean).toBeGreaterThan(1.1);
  });

  test('goes by the detour, the speeds and the visits in a run', () => {
    const both = ground({ roots: { urban: 6, rural: 3 }, links: { urban: 1, rural: 2 }, clients: 9 });
    const assumed = { urbanKilometresPerHour: 12, ruralKilometresPerHour: 30, detour: 1.5, visitsPerRun: 4 };
    const { kilometres, minutes } = travelIn(both, 1, assumed);
    const legs = (3 / 4) * 1.5;
    expect(kilometres).toBeCloseTo((legs * (0.77 * 9 + 3)) / 9, 12);
    expect(minutes).toBeCloseTo(
      ((legs * (0.77 * 6 + 1)) / 9 / 12 + (legs * (0.77 * 3 + 2)) / 9 / 30) * 60,
      12,
    );
    expect(travelIn(both, 1, { ...assumed, visitsPerRun: 1 }).minutes).toBe(0);
  });

  test('is nothing where nobody lives, or for a provider without clients', () => {
    expect(travelIn(ground({}), 1, STRAIGHT)).toEqual({ kilometres: 0, minutes: 0 });
    expect(travelIn(oneBlock(9, 40), 0, STRAIGHT)).toEqual({ kilometres: 0, minutes: 0 });
  });
});
