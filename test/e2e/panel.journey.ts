import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { FIGURE_KINDS, type PlanFigureKey } from '../../src/core/comparison/plan-figures.ts';
import { rowsOfWorkbook } from '../io/document/rows-of-workbook.ts';
import { tablesIn } from '../io/document/text-block.ts';
import { textOfDocx } from '../io/document/text-of-docx.ts';
import { textOfPptx } from '../io/document/text-of-pptx.ts';
import { type Desk, sitDownAt } from './desk.ts';
import { textOfPdf } from './text-of-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotwise-panel-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The title of the table that has every figure of every plan. */
const SIDE_BY_SIDE = 'The plans side by side';

describe('Merton takes two options to its panel', () => {
  it('compares and appraises them, presents in four steps, and hands out a pack that says what the screen and the command line say', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    const atRest = desk.requests.length;
    await makeOption(desk, 'North, Centre, South', 'Three lots by network');
    await desk.openTab('Blocks');
    await page.getByRole('searchbox', { name: 'Find' }).fill('Abbey 1');
    await desk.press(/^Select (all|the) \d found|^Select all/);
    await page.getByRole('combobox', { name: /^Give [1-9]\d* blocks? to/ }).selectOption({ label: 'Centre' });
    await desk.press('Apply');
    await makeOption(desk, 'Two zones', 'Two zones, four providers');
    const files = await saveEach(desk, ['Current', 'Three lots by network', 'Two zones, four providers']);
    const shelf = await desk.compare('Which scenarios are there?');
    for (const name of [
      'Do nothing: spot purchase',
      'North, Centre, South (two',
      'Two zones (four primary',
    ]) {
      await shelf.getByRole('button', { name: new RegExp(`^More about ${escaped(name)}`) }).click();
      await page.getByRole('menuitem', { name: 'Put away' }).click();
    }
    expect(await shelf.getByRole('checkbox', { name: /^Compare/ }).count()).toBe(3);

    for (const tick of await shelf.getByRole('checkbox', { name: /^Compare/ }).all()) await tick.check();
    await shelf.getByRole('button', { name: 'Compare the figures' }).click();
    const figures = page.getByRole('article', { name: 'How do the figures differ?' });
    await desk.nothingLoads();
    const asPublished = figures.getByLabel('Show as it would be published');
    await asPublished.check();
    await desk.nothingLoads();
    expect(await asPublished.evaluate((box) => box === document.activeElement)).toBe(true);
    const compared = await tableOf(figures.getByRole('table').first());

    await appraise(desk, 'Two zones, four providers', 'Four providers', 'Not recommended');
    await appraise(desk, 'Three lots by network', 'Two providers in each lot', 'Recommended');
    await desk.page.getByText('The author recommends ‘Two providers in each lot’').first().waitFor();
    await presentFourSteps(desk, 'Three lots by network');

    const pack = await desk.present('The pack for the panel');
    await pack.getByRole('button', { name: 'Make the pack' }).click();
    const made = page.getByRole('group', { name: 'The pack that was made' });
    await made.waitFor({ timeout: 60_000 });
    const onScreen = await tableOf(made.getByRole('table', { name: SIDE_BY_SIDE }));
    expect(desk.requests.slice(atRest).filter((address) => !address.startsWith('blob:'))).toEqual([]);

    const published = await publishedBy(files);
    const expected = published.map(({ figures: each }) => each);
    const names = onScreen.slice(1).map(([name]) => name!);
    expect(names.length).toBeGreaterThan(15);
    const byCommandLine = FIGURES.flatMap(([key, name]) =>
      names.includes(name) ? [[name, ...expected.map((plan) => wordsOf(key, plan[key]))]] : [],
    );
    expect(onScreen.slice(1)).toEqual(byCommandLine);
    for (const [name, ...values] of byCommandLine) {
      const row = compared.find(([head]) => head!.startsWith(name!))!;
      values.forEach((value, at) =>
        expect([name, row[at + 1]]).toEqual([name, expect.stringContaining(value)]),
      );
    }

    const tables = await tablesOf(made);
    expect(tables.size).toBeGreaterThan(20);
    for (const plan of published)
      expect(tables.get(`Lots of ${plan.name}`)!.slice(1)).toEqual(lotsByCommandLine(plan));

    const word = textOfDocx(await saved(desk, 'Save as Word (.docx)'));
    const inWord = word.blocks.flatMap((block) =>
      block.kind === 'table' ? [[block.title, block.rows.map(plain)] as const] : [],
    );
    expect(inWord).toEqual([...tables]);
    const headings = word.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'Heading1' ? [block.text] : [],
    );
    expect(headings.slice(0, 12).map((heading) => heading.split(' ')[0])).toEqual(
      Array.from({ length: 12 }, (_, at) => String(at + 1)),
    );

    const sheets = rowsOfWorkbook(await saved(desk, 'Save all tables (.xlsx)'));
    for (const [title, rows] of tables) {
      const sheet = sheets.find((each) => each.rows[0]?.[0] === title);
      for (const row of rows) expect(sheet?.rows.map(bare)).toContainEqual(bare(row));
    }

    const slides = textOfPptx(await saved(desk, 'Save as slides (.pptx)'));
    const before = slides.find(({ title }) => title === 'Before and after')!;
    const inSlides = tablesIn(before.blocks)[0]!.slice(1);
    expect(inSlides.length).toBeGreaterThan(5);
    for (const row of inSlides) expect(byCommandLine).toContainEqual([...row]);

    const pdf = textOfPdf(
      await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true }),
    );
    expect([pdf.isTagged, pdf.language]).toEqual([true, 'en-GB']);
    for (const row of byCommandLine) expect(pdf.text).toContain(row.join('').replaceAll(/\s/g, ''));
    expect(pdf.text).toContain('Safetopublish');
    expect(pdf.text).toMatch(/Page1of\d+/);
  });
});

async function makeOption(desk: Desk, from: string, name: string): Promise<void> {
  await desk.switchTo(from);
  await desk.choose(/^Scenario:/, 'Duplicate…');
  await desk.page.getByRole('dialog').getByLabel('Name').fill(name);
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Duplicate' }).click();
  await desk.isSettled();
}

async function saveEach(desk: Desk, names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    await desk.switchTo(name);
    const file = await desk.saveToFile();
    files.push(join(folder, file.name));
    writeFileSync(join(folder, file.name), file.text);
  }
  await desk.switchTo('Current');
  return files;
}

/** Writes the case for an option. */
async function appraise(desk: Desk, plan: string, title: string, outcome: string): Promise<void> {
  const page = await desk.compare('What is the case for each option?');
  await page.getByRole('button', { name: 'Add an option' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(title);
  await dialog.getByRole('button', { name: /Add/ }).click();
  await page.getByLabel('The plan its figures are of').selectOption({ label: plan });
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: outcome });
  await page.getByLabel('Reason for the outcome').fill(`${outcome}, as the panel will ask.`);
  await page.getByLabel('Reason for the outcome').blur();
}

async function presentFourSteps(desk: Desk, plan: string): Promise<void> {
  const { page } = desk;
  const steps = await desk.present('Steps of the presentation');
  await steps.getByRole('button', { name: 'Make four steps for me' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Make four steps' }).click();
  await steps.getByRole('button', { name: 'Present from the start' }).click();
  const show = page.getByRole('dialog', { name: 'Presentation' });
  for (const step of [1, 2, 3, 4]) {
    await show
      .getByText(new RegExp(`^Step ${step} of 4`))
      .first()
      .waitFor({ state: 'attached' });
    if (step === 3) await show.getByRole('heading', { name: plan }).waitFor();
    if (step < 4) await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Escape');
  await show.waitFor({ state: 'detached' });
}

/** The tables of a pack by their titles: rows as they read, headings first. */
async function tablesOf(made: Locator): Promise<Map<string, string[][]>> {
  const tables = new Map<string, string[][]>();
  for (const table of await made.getByRole('table').all()) {
    const title = await table.locator('caption').innerText();
    tables.set(title.trim(), await tableOf(table));
  }
  return tables;
}

async function tableOf(table: Locator): Promise<string[][]> {
  await table.waitFor();
  const rows = await table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.innerText)),
  );
  return rows.map(plain);
}

/** What cells say, however their lines are broken. */
function plain(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim().replaceAll(/\s+/g, ' '));
}

async function saved(desk: Desk, action: string): Promise<Uint8Array> {
  const download = desk.page.waitForEvent('download');
  await desk.press(action);
  return new Uint8Array(readFileSync(await (await download).path()));
}

type Sums = Readonly<
  Record<
    'people' | 'hours' | 'waitingToday' | 'unmetHours' | 'peopleChangingProvider' | 'poundsAYear',
    number | string
  >
>;

/** What the command line says of a plan. */
interface PlanByCommandLine {
  readonly name: string;
  readonly figures: Readonly<Record<PlanFigureKey, unknown>>;
  readonly lots: readonly (Sums & { readonly lot: string })[];
  readonly total: Sums;
}

function lotsByCommandLine({ lots, total }: PlanByCommandLine): string[][] {
  const say = (number: number | string) =>
    typeof number === 'number' ? number.toLocaleString('en-GB') : number === 'hidden' ? '*' : number;
  const row = (name: string, sums: Sums) => [
    name,
    say(sums.people),
    say(sums.hours),
    say(sums.waitingToday),
    say(sums.unmetHours),
    say(sums.peopleChangingProvider),
    sums.poundsAYear === 'hidden' ? '*' : `£${say(sums.poundsAYear)}`,
  ];
  return [...lots.map((lot) => row(lot.lot, lot)), row('All', total)];
}

/** What the command line says may be published of the plans in these files. */
async function publishedBy(files: readonly string[]): Promise<readonly PlanByCommandLine[]> {
  const [first, ...others] = files;
  const data = 'data/merton';
  const options = [
    ['--packages', `${data}/packages.csv`],
    ['--blocks', `${data}/blocks.geojson`],
    ['--providers', `${data}/providers.csv`],
    ['--zones', `Primary Care Networks=${data}/pcn-zones.geojson`],
    ['--zones', `Wards=${data}/wards.geojson`],
    ['--scenario', first!],
    ...others.map((file) => ['--with', file]),
  ];
  const words = ['compare', '--json', ...options.flat()];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', ...words],
    {
      maxBuffer: 2 ** 26,
    },
  );
  return JSON.parse(stdout).published.plans;
}

/** What a person calls each figure, in the order of the table. */
const FIGURES: readonly (readonly [PlanFigureKey, string])[] = [
  ['lots', 'Lots'],
  ['people', 'People'],
  ['hours', 'Hours a week'],
  ['waiting-today', 'People waiting today'],
  ['unmet-packages', 'Packages unmet'],
  ['unmet-hours', 'Hours unmet a week'],
  ['own-hours', 'Hours with the lots’ own providers'],
  ['back-up-hours', 'Hours with a back-up or specialist'],
  ['spot-hours', 'Hours bought on the spot market'],
  ['people-changing-provider', 'People who change provider'],
  ['people-changing-lot', 'People who change lot'],
  ['blocks-changing-lot', 'Blocks that change lot'],
  ['cost-a-year', 'Cost a year'],
  ['largest-to-smallest', 'Largest lot to smallest'],
  ['whole-networks', 'Networks whole in one lot'],
  ['lots-in-pieces', 'Lots in pieces'],
  ['lots-outside-band', 'Lots outside their band of hours'],
  ['lots-without-second', 'Lots without a second provider'],
  ['worst-failure-hours', 'Hours with nobody if the worst provider fails'],
  ['contracts', 'Contracts'],
  ['rules-broken', 'Rules broken'],
];

/** A figure of the command line as a person writes it. */
function wordsOf(key: PlanFigureKey, figure: unknown): string {
  if (figure === 'hidden') return '*';
  if (typeof figure === 'object' && figure !== null) {
    const { least, most } = figure as { least: number; most: number };
    return least === most ? wordsOf(key, least) : `${wordsOf(key, least)} to ${wordsOf(key, most)}`;
  }
  const { unit } = FIGURE_KINDS[key];
  const number = Number(figure).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return unit === 'pounds' ? `£${number}` : unit === 'hours' ? `${number} h` : number;
}

/** Cells as a workbook shows them: units stand in its headings, and words without their line breaks. */
function bare(row: readonly string[]): string[] {
  return plain(row).map((cell) => cell.replace(/ h$/, ''));
}

function escaped(words: string): string {
  return words.replaceAll(/[()]/g, String.raw`\$&`);
}
