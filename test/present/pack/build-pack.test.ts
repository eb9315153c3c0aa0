import { describe, expect, test } from 'vitest';
import { BLANK_OPTION } from '../../../src/core/paper/blank-option.ts';
import type { Option, Paper } from '../../../src/core/paper/paper.ts';
import type { DocumentCell, DocumentPart, PackDocument } from '../../../src/io/document/document.ts';
import { buildPack } from '../../../src/present/pack/build-pack.ts';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import type { PublishedPlan } from '../../../src/core/publication/publication.ts';
import type { PackInput } from '../../../src/present/pack/pack-input.ts';
import { packTables } from '../../../src/present/pack/pack-tables.ts';
import { openSample } from '../../data/open-sample.ts';
import { aPackInput } from './a-pack-input.ts';

const TWO = ['Current', 'North'];
const merton = await aPackInput('merton', {}, TWO);
const withPaper = (part: Partial<Paper>): PackInput => ({ ...merton, paper: { ...merton.paper, ...part } });
const partsOf = ({ sections }: PackDocument) => sections.flatMap(({ parts }) => parts);
const tablesOf = (pack: PackDocument) => packTables(pack).map(({ table }) => table);
const cellsOf = (pack: PackDocument): DocumentCell[] =>
  tablesOf(pack).flatMap(({ rows, total }) => [...rows, ...(total === undefined ? [] : [total])].flat());
const wordsOf = (pack: PackDocument) =>
  JSON.stringify([pack.sections, pack.slides], (key, value: unknown) =>
    key === 'number' ? undefined : value,
  );
const option = (part: Partial<Option>): Option => ({
  ...BLANK_OPTION,
  number: 2,
  title: 'Two providers',
  ...part,
});

describe('a pack', () => {
  const pack = buildPack(merton);

  test('says no number that the publication does not hold', () => {
    const held = numbersIn(merton.publication);
    const odd = cellsOf(pack).filter(
      ({ number, unit }) => number !== undefined && unit !== 'ratio' && !held.has(Math.round(number * 1e9)),
    );
    // Square kilometres are to one decimal: nobody's.
    const notGround = odd.filter(
      ({ number }) =>
        !merton.plans.some(({ lots }) =>
          lots.some(({ squareKilometres }) => Math.abs(squareKilometres - number!) <= 0.05),
        ),
    );
    expect(notGround).toEqual([]);
    expect(cellsOf(pack).filter(({ number }) => number !== undefined).length).toBeGreaterThan(200);
  });

  test('says in words the very number of each cell', () => {
    const asSaid = (text: string) => Number(text.replaceAll(/[^\d.−-]/g, '').replace('−', '-'));
    const odd = cellsOf(pack).filter(({ text, number, unit }) => {
      if (number === undefined) return false;
      if (unit === 'percent') return Math.abs(asSaid(text) / 100 - number) > 0.005;
      return unit === 'ratio' ? Math.abs(asSaid(text) - number) > 0.05 : asSaid(text) !== number;
    });
    expect(odd).toEqual([]);
  });

  test('has tables that add up, or that say why they do not', () => {
    const totalled = tablesOf(pack).filter(({ total }) => total !== undefined);
    expect(totalled.length).toBeGreaterThan(3);
    for (const { rows, total, notes } of totalled) {
      const apart = total!.some(({ number }, column) => {
        const numbers = rows.map((row) => row[column]!.number);
        if (number === undefined || numbers.includes(undefined)) return false;
        return numbers.reduce<number>((sum, each) => sum + each!, 0) !== number;
      });
      expect(notes.some((note) => note.includes('the total is the number to go by'))).toBe(apart);
    }
  });

  test('explains every mark that it prints', () => {
    for (const { rows, total, notes } of tablesOf(pack)) {
      const marked = [...rows, total ?? []].some((row) => row.some(({ text }) => text === '*'));
      expect(notes.some((note) => note.startsWith('*: hidden'))).toBe(marked);
    }
  });

  test('tells nobody: no reference, no place, no person', async () => {
    const { dataset } = await openSample('merton');
    const words = wordsOf(pack);
    for (const reference of dataset.packages.references) expect(words).not.toContain(reference);
    expect(words).not.toMatch(/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/);
    expect(words).not.toMatch(/-?\d{1,2}\.\d{4,}/);
  });

  test('has rows as wide as their headings', () => {
    for (const { columns, rows, total, title } of tablesOf(pack)) {
      for (const row of [...rows, ...(total === undefined ? [] : [total])])
        expect([title, row.length]).toEqual([title, columns.length]);
    }
  });

  test('has a page for each lot of the plan that is proposed, and marks that it is invented', () => {
    const pages = pack.sections.filter(({ startsPage }) => startsPage).map(({ heading }) => heading);
    expect(pages).toEqual(['North', 'Centre', 'South'].map((lot) => `${lot}, in ${merton.plans[1]!.name}`));
    expect(pack.mark).toMatch(/^Invented people.*Safe to publish/);
  });
});

describe('what the author says', () => {
  const heading = '1 Purpose of report and executive summary';

  test('stands first under its heading, and a heading with nothing says what belongs there', () => {
    const pack = buildPack(
      withPaper({ pack: { ...merton.paper.pack, words: { [heading]: 'We ask.\n\nTwice.' } } }),
    );
    const [first, second] = pack.sections[0]!.parts;
    expect([first, second]).toEqual([
      { kind: 'paragraph', text: 'We ask.' },
      { kind: 'paragraph', text: 'Twice.' },
    ]);
    const legal = pack.sections.find(({ heading: each }) => each.startsWith('7 Legal'))!;
    expect(legal.parts).toEqual([
      {
        kind: 'paragraph',
        text: 'Legal and statutory implications: nothing has been written here yet.',
        tone: 'quiet',
      },
    ]);
  });

  test('leaves out the parts that are left out, with headings of their own', () => {
    const pack = buildPack(
      withPaper({ pack: { ...merton.paper.pack, leftOut: ['data-protection-note', 'lot-pages', 'rules'] } }),
    );
    expect(pack.sections.some(({ startsPage }) => startsPage)).toBe(false);
    expect(tablesOf(pack).some(({ title }) => title === 'Rules met and broken')).toBe(false);
  });

  test('keeps the five rows of an option together, with risks as words and figures that say when they are out of date', () => {
    const plan = merton.plans[1]!;
    const unmet = plan.figures['unmet-hours'];
    if (unmet.hidden) throw new Error('The sample hides its unmet hours');
    const options = [
      option({
        scenario: plan.scenario,
        pros: ['Resilient', 'Matches networks'],
        cons: ['More contracts'],
        outcome: 'recommended',
        reason: 'It leaves nobody waiting.',
        risks: [{ about: 'Too few bids', word: 'significant', mitigation: '' }],
        figures: [
          { key: 'unmet-hours', value: unmet.value, at: 0 },
          { key: 'contracts', value: 99, at: 0 },
        ],
      }),
    ];
    const pack = buildPack(withPaper({ options }));
    const rowsOf = (title: string) =>
      tablesOf(pack)
        .find((table) => table.title === title)!
        .rows.map((row) => row.map(({ text }) => text));
    expect(rowsOf('Option 1. Two providers')).toEqual([
      ['Benchmarking', 'Nothing written yet'],
      ['Pros', '1. Resilient\n2. Matches networks'],
      ['Cons', '1. More contracts'],
      ['Financial assessment', 'Nothing written yet'],
      ['Outcome', 'Recommended. It leaves nobody waiting.'],
    ]);
    const figures = rowsOf('Figures of Two providers');
    expect(figures[0]!.at(-1)).toBe('The same');
    expect(figures[1]!.at(-1)).toMatch(/^Out of date: it is 6 now/);
    expect(rowsOf('Risks')[0]).toEqual([
      'Two providers',
      'Too few bids',
      'Significant',
      'Nothing written yet',
    ]);
  });

  test('logs questions, the open ones first, and the timetable with what is not set', () => {
    const pack = buildPack(
      withPaper({
        questions: [
          {
            number: 1,
            question: 'Cost?',
            askedBy: 'Cllr A',
            answer: '£9m',
            where: 'Panel',
            on: '2026-09-06',
          },
          { number: 2, question: 'Rural?', askedBy: '', answer: '', where: '', on: null },
        ],
        milestones: [{ number: 1, what: 'Award', from: null, to: null, note: '' }],
      }),
    );
    const words = tablesOf(pack).map(({ title, rows }) => [title, ...rows.map((row) => row[0]!.text)]);
    expect(words).toContainEqual(['Questions asked', 'Rural?', 'Cost?']);
    expect(JSON.stringify(partsOf(pack))).toContain('Not set');
  });
});

test('exact counts promise nothing, and are warned of by their name', async () => {
  const publishing = { rule: 'under-five', exceptions: ['exact-counts'] } as const;
  const exact = buildPack(await aPackInput('merton', { publishing }, TWO));
  const words = wordsOf(exact);
  expect(words).toContain('‘Show exact counts’ is ticked.');
  expect(words).not.toContain('What this does not promise');
  expect(words).not.toContain('rounded to the nearest 10');
  expect(exact.mark).toContain('Not safe to publish');
});

describe('what may be exempt', () => {
  const exempt = (part: DocumentPart) =>
    part.kind === 'table' && part.notes.some((note) => note.startsWith('May be exempt'));

  test('is not there unless its box is ticked, and then says so', async () => {
    expect(partsOf(buildPack(merton)).some(exempt)).toBe(false);
    const publishing = { rule: 'under-five', exceptions: ['provider-prices', 'provider-capacity'] } as const;
    const ticked = buildPack(await aPackInput('merton', { publishing }, TWO));
    const tables = partsOf(ticked).filter(exempt);
    expect(tables).toHaveLength(2);
    expect(JSON.stringify(tables)).toContain('£');
    expect(ticked.mark).toContain('Not safe to publish as it is');
  });
});

test('a county of 24 lots has a pack with every lot, in a moment', async () => {
  const kent = await aPackInput('kent');
  const start = performance.now();
  const pack = buildPack(kent);
  expect(performance.now() - start).toBeLessThan(500);
  const lots = tablesOf(pack).find(({ title }) => title === `Lots of ${kent.plans[0]!.name}`)!;
  expect(lots.rows).toHaveLength(24);
  expect(pack.slides.length).toBeLessThanOrEqual(20);
});

/** Every number that is anywhere in a publication, times a billion and whole. */
function numbersIn(value: unknown, found = new Set<number>()): Set<number> {
  if (typeof value === 'number') found.add(Math.round(value * 1e9));
  else if (Array.isArray(value)) for (const each of value) numbersIn(each, found);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) numbersIn(each, found);
  return found;
}

describe('two plans', () => {
  test('are set beside each other with the difference and its direction in words', () => {
    const table = tablesOf(buildPack(merton)).find(({ title }) => title === 'The plans side by side')!;
    expect(table.columns.at(-1)!.name).toBe('Difference');
    const said = new Map(table.rows.map((row) => [row[0]!.text, row.at(-1)!.text]));
    expect(said.get('People')).toBe('The same');
    expect(said.get('Lots without a second provider')).toBe('3 fewer: better');
    expect(said.get('Blocks that change lot')).toMatch(/^\d+ more$/);
  });

  test('say on the page of each lot where its people are today', () => {
    const page = buildPack(merton).sections.find(({ startsPage }) => startsPage);
    const table = page!.parts.find(
      (part) => part.kind === 'table' && part.title === 'Where the people of North are today',
    );
    expect(table).toMatchObject({ columns: [{}, { name: 'People' }, { name: 'Hours a week' }] });
  });
});

test('who changes provider is said by age first and set against everybody', () => {
  const { parts } = buildPack(merton).sections.find(({ heading }) => heading.startsWith('8 '))!;
  const [said, first] = parts;
  const { people, peopleChangingProvider } = merton.plans[1]!.total;
  expect(said).toMatchObject({
    text: expect.stringContaining(
      `Of all ${people} people, ${peopleChangingProvider} would change provider.`,
    ),
  });
  expect(first).toMatchObject({ title: 'Age: who changes provider and who waits' });
});

test('providers of whom nothing may be said are counted, and no more', () => {
  const [today, plan] = merton.plans as [PublishedPlan, PublishedPlan];
  const hidden = { ...plan.providers[0]!, lots: [], people: '*' as const, hours: null };
  const providers = [
    plan.providers[0]!,
    ...['A', 'B'].map((id) => ({ ...hidden, provider: id as ProviderId })),
  ];
  const pack = buildPack({ ...merton, plans: [today, { ...plan, providers }] });
  const table = tablesOf(pack).find(({ title }) => title === `Providers of ${plan.name}`)!;
  expect(table.rows).toHaveLength(1);
  expect(table.notes).toContain(
    '2 other providers stand behind the lots, with a hidden number of people each.',
  );
});
