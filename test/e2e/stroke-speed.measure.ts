import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Desk, sitDownAt, SMALL } from './desk.ts';

const MOVES = 60;
const LOT_COLOURS = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'];

describe('the speed of a stroke over Kent', () => {
  it('keeps each move of the hand within a frame, with fifty lots as with five', async () => {
    const desk = await sitDownAt('kent', SMALL);
    const { median, slow } = await timeStroke(desk, 'the sample');
    expect(median).toBeLessThanOrEqual(16);
    expect(slow).toBeLessThanOrEqual(33);

    await desk.openScenarioFile({ name: 'five.lotwise.json', text: kentInLots(5) });
    await desk.lot('Lot 5').waitFor();
    const five = await timeStroke(desk, '5 lots');
    await desk.openScenarioFile({ name: 'fifty.lotwise.json', text: kentInLots(50) });
    await desk.page.getByRole('button', { name: 'Lot 50', exact: true }).waitFor();
    const fifty = await timeStroke(desk, '50 lots');
    // On average: about half of the moves meet no new block and cost nothing.
    expect(fifty.average).toBeLessThanOrEqual(1.5 * five.average + 2);
  });
});

/** Scripting time of a move, milliseconds. */
interface StrokeTimes {
  readonly average: number;
  readonly median: number;
  /** The 95th of a hundred. */
  readonly slow: number;
}

/**
 * Takes every block under a long curve out of its lot, so that each block costs the same in any plan, and
 * gives the scripting time of the moves in milliseconds.
 */
async function timeStroke(desk: Desk, what: string): Promise<StrokeTimes> {
  await desk.takeUp('Take blocks out of their lot');
  await desk.mapPicture();
  const { x, y, width, height } = (await desk.map.boundingBox())!;
  const line = Array.from({ length: MOVES + 1 }, (_, at) => ({
    x: x + width * (0.2 + (0.6 * at) / MOVES),
    y: y + height * (0.45 + 0.1 * Math.sin((at / MOVES) * 2 * Math.PI)),
  }));
  await desk.pressAndMove(line);
  const times = await desk.page.evaluate(() =>
    performance.getEntriesByName('lotwise:stroke').map(({ duration }) => duration),
  );
  await desk.page.mouse.up();
  expect(await desk.said()).toMatch(/^Take \d\d+ blocks out of their lots/);
  expect(times.length).toBeGreaterThanOrEqual(MOVES / 2);
  times.sort((a, b) => a - b);
  const average = times.reduce((total, time) => total + time, 0) / times.length;
  const [median, slow] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]!) as [
    number,
    number,
  ];
  const figures = { average, median, slow };
  console.log(`stroke over Kent, ${what}, milliseconds a move:`, figures);
  return figures;
}

/** A plan of Kent cut into lots of as many blocks each, in the order of their codes, with two providers each. */
function kentInLots(count: number): string {
  const { features } = JSON.parse(readFileSync('data/kent/blocks.geojson', 'utf8')) as FeatureCollection;
  const codes = features.map(({ properties }) => properties!['code'] as string).toSorted();
  const file = JSON.parse(readFileSync('data/kent/scenarios/kent-current.lotwise.json', 'utf8'));
  const providers: string[] = file.scenario.lots.flatMap((lot: { appointments: { provider: string }[] }) =>
    lot.appointments.map(({ provider }) => provider),
  );
  file.scenario.id = `kent-in-${count}-lots`;
  file.scenario.name = `Kent in ${count} lots`;
  file.scenario.rules.providersPerLot = 2;
  file.scenario.lots = Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    name: `Lot ${at + 1}`,
    colour: LOT_COLOURS[at % LOT_COLOURS.length],
    blocks: codes.filter((_, place) => Math.floor((place * count) / codes.length) === at),
    bids: [],
    appointments: [0, 1].map((seat) => ({
      provider: providers[(2 * at + seat) % providers.length],
      role: 'primary',
      share: 1,
    })),
  }));
  return JSON.stringify(file);
}
