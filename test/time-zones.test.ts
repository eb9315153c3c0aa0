import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aRandomArea } from './core/a-random-area.ts';

/** From the first place to see a day to the last, with half hours, and places that left out a day or an hour. */
const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Europe/London',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Pacific/Pago_Pago',
];
/** Leap days, ends of years, days without midnight, and a day that Samoa never had. */
const DAYS = [
  ['2024-02-29', '29 February 2024'],
  ['1999-12-31', '31 December 1999'],
  ['2000-01-01', '1 January 2000'],
  ['2018-11-04', '4 November 2018'],
  ['2011-12-30', '30 December 2011'],
  ['1995-01-01', '1 January 1995'],
  ['2026-03-29', '29 March 2026'],
  ['2026-10-25', '25 October 2026'],
] as const;

/** What says, reads and writes days, as a computer in that place loads it. */
async function loadIn(zone: string) {
  process.env['TZ'] = zone;
  vi.resetModules();
  const [read, origin, shapefile, months, dates, when, day, typed] = await Promise.all([
    import('../src/io/tables/read-date.ts'),
    import('../src/io/document/say-document.ts'),
    import('../src/io/share/write-lots-shapefile.ts'),
    import('../src/ui/words/present/say-months.ts'),
    import('../src/ui/words/say-date.ts'),
    import('../src/ui/words/say-when.ts'),
    import('../src/ui/paper/day-of.ts'),
    import('../src/ui/paper/read-day.ts'),
  ]);
  return { ...origin, ...shapefile, ...months, ...dates, ...when, ...day, ...typed, read };
}

const { TZ } = process.env;
afterAll(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
  vi.resetModules();
});

const shapefiles: string[] = [];

describe.each(ZONES)('in %s', (zone) => {
  let here: Awaited<ReturnType<typeof loadIn>>;
  beforeAll(async () => {
    here = await loadIn(zone);
  });

  test.each(DAYS)('%s is that day, read, counted and said', (day, said) => {
    const { sayDay, sayDayNumber, sayMonth, sayOrigin, readDay, read } = here;
    expect(sayDay(day)).toBe(said);
    const number = read.readDate(day)!;
    expect([sayDayNumber(number), read.sayDate(number)]).toEqual([said, said]);
    expect([readDay(said), readDay(day.split('-').toReversed().join('/'))]).toEqual([day, day]);
    expect(sayMonth(day.slice(0, 7))).toBe(said.replace(/^\d+ /, ''));
    expect(sayOrigin({ author: '', date: day })).toBe(said);
  });

  test('a moment has the day and the time of this computer', () => {
    const { sayDay, sayDate, sayTime, sayWhen, dayOf } = here;
    for (const moment of ['2026-03-29T00:59:30Z', '2026-10-25T01:00:00Z', '2023-12-31T23:59:59Z']) {
      const at = Date.parse(moment);
      expect(sayDay(dayOf(at))).toBe(sayDate(at));
      expect(sayTime(at)).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      expect(sayWhen(at, at)).toBe(`today at ${sayTime(at)}`);
    }
  });

  test('a file that leaves is the same to the last byte as anywhere', () => {
    const size = { columns: 3, rows: 3, packages: 9, providers: 2, lots: 2 };
    const { dataset, fabric, scenario } = aRandomArea(3, size);
    const plan = { fabric, scenario, fingerprint: dataset.fingerprint, numbers: null };
    shapefiles.push(Buffer.from(here.writeLotsShapefile(plan, 'plan')).toString('base64'));
    expect(new Set(shapefiles).size).toBe(1);
  });
});

test('over the hour that comes twice, and after a clock was put back, a moment is said as it is', async () => {
  const { sayTime, sayWhen } = await loadIn('Europe/London');
  const first = Date.parse('2026-10-25T00:30:00Z');
  const again = first + 3_600_000;
  expect([sayTime(first), sayTime(again)]).toEqual(['01:30', '01:30']);
  expect(sayWhen(first, again)).toBe('today at 01:30');
  expect(sayWhen(again, first)).toBe('today at 01:30');
  expect(sayWhen(again + 86_400_000, first)).toBe('26 October 2026 at 01:30');
});
