import { describe, expect, test } from 'vitest';
import { readCareModel } from '../../src/io/care-model-file.ts';

const CLASS = { arrivalsPerWeek: 2, meanWeeks: 10, duration: 'fixed', hours: 7.5 };
const LOT = {
  name: 'North',
  classes: [CLASS, { ...CLASS, hours: 14 }],
  providers: [
    { name: 'Alder', hours: 100 },
    { name: 'Birch', hours: 50.25 },
  ],
  routing: 'best-fit',
};
const FILE = {
  lots: [LOT, { ...LOT, name: 'South', providers: [{ name: 'Alder', hours: 30 }], routing: 'random' }],
  backup: [{ name: 'Cedar', hours: 20 }],
  waiting: true,
  weeks: 500,
  warmupWeeks: 20,
  replications: 3,
  seed: 9,
};

describe('a model from a file', () => {
  test('has hours in minutes, each lot with providers of its own, and the back-up behind all', () => {
    const { model, lots, replications, seed } = readCareModel(JSON.stringify(FILE));
    expect([...model.capacityMinutes]).toEqual([6000, 3015, 1800, 1200]);
    expect(model.seats.map((seats) => seats.map(({ provider }) => provider))).toEqual([[0, 1], [2]]);
    expect(model.standby).toEqual([[3], [3]]);
    expect([...model.templates.minutes]).toEqual([450, 840, 450, 840]);
    expect([...model.templates.class]).toEqual([0, 1, 0, 1]);
    expect([model.weeks, model.warmUpWeeks, model.waits, model.endsWhileWaiting]).toEqual([
      520,
      20,
      true,
      false,
    ]);
    expect(model.routing).toEqual(['best-fit', 'random']);
    expect(lots).toEqual([
      { name: 'North', classCount: 2 },
      { name: 'South', classCount: 2 },
    ]);
    expect([replications, seed]).toEqual([3, 9]);
  });

  test('may leave out what is usual', () => {
    const { lots, weeks } = FILE;
    const { model, replications, seed } = readCareModel(JSON.stringify({ lots, weeks }));
    expect([model.waits, model.warmUpWeeks, model.standby[0], replications, seed]).toEqual([
      false,
      0,
      [],
      1,
      1,
    ]);
  });

  test.each([
    ['not JSON', '{"lots": [', 'is not JSON'],
    ['no lots', { ...FILE, lots: [] }, 'not right at lots'],
    ['a list', [], 'not right at its beginning'],
    ['a lot with no classes', { ...FILE, lots: [{ ...LOT, classes: [] }] }, 'lots › 0 › classes'],
    ['less than no hours', { ...FILE, backup: [{ hours: -1 }] }, 'backup › 0 › hours'],
    ['a routing that is none', { ...FILE, lots: [{ ...LOT, routing: 'best' }] }, 'lots › 0 › routing'],
    [
      'a length that is none',
      { ...FILE, lots: [{ ...LOT, classes: [{ ...CLASS, duration: 'long' }] }] },
      'duration',
    ],
    ['weeks that are words', { ...FILE, weeks: 'many' }, 'weeks'],
    ['half a replication', { ...FILE, replications: 0.5 }, 'replications'],
    ['parts of minutes', { ...FILE, backup: [{ hours: 1.008 }] }, '1.008 hours'],
    ['work without end', { ...FILE, weeks: 1e6, replications: 1000 }, 'fewer weeks or replications'],
    [
      'counts without end',
      { ...FILE, lots: Array.from({ length: 60 }, () => LOT), weeks: 1, replications: 100_000 },
      'the most is 10,000,000',
    ],
    ['a queue without end', { ...FILE, weeks: 1e6 }, 'fewer weeks and more replications'],
  ])('with %s is refused in a plain sentence', (_, file, sentence) =>
    expect(() => readCareModel(typeof file === 'string' ? file : JSON.stringify(file))).toThrow(sentence),
  );
});
