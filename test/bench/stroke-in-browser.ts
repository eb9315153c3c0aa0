import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { multiplyKent } from './multiply-kent.ts';
import { serveToChromium } from './serve-to-chromium.ts';
import { percentile } from './time.ts';

/** Something the page did, with the microseconds of its thread's own processor time. */
interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** What is needed of a profile as the browser gives it. Times are microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
      readonly columnNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const MOVES_A_ROW = 30;
const ROWS = 3;
const maps = new Map<string, SourceMap | null>();

/**
 * Times a stroke over Kent with 100,000 packages in 24 lots in Chromium, by hand, after
 * `npx vite build --sourcemap`: `npx tsx test/bench/stroke-in-browser.ts --times 3`. Says the scripting
 * time of the moves, with the panels' part in it, and of undo and redo, by the processor's own clock, so
 * that other programs do not count; with `--profile` also which part of the app took it.
 */
const { values } = parseArgs({
  options: {
    packages: { type: 'string', default: '100000' },
    times: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    profile: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'lotwise-bench-'));
const paths = (await multiplyKent(Number(values.packages))).map(({ name, bytes }) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
});
const { address, browser, close } = await serveToChromium(values.dist);
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`error thrown: ${error.message}`));
  await openLargeKent(page);
  for (let turn = 0; turn < Number(values.times); turn++) await strokeOnce(page, turn);
} finally {
  await close();
  rmSync(folder, { recursive: true });
}

async function openLargeKent(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('main').waitFor();
  await page.evaluate(() => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', id: 'bench-files', multiple: true });
    document.body.append(field);
  });
  await page.setInputFiles('#bench-files', paths);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#bench-files')!;
    const transfer = new DataTransfer();
    for (const file of field.files!) transfer.items.add(file);
    field.remove();
    document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, bubbles: true }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  });
  await page.getByRole('button', { name: /^(Plan on this area|Go to the plan)/ }).click({ timeout: 120_000 });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Scenario:/ }).click();
  await page.getByRole('menuitem', { name: /^Open a scenario file/ }).click();
  await (await chooser).setFiles('data/kent/scenarios/kent-current.lotwise.json');
  await page.getByRole('button', { name: 'Ashford Rural', exact: true }).waitFor();
  await page.waitForTimeout(4000);
}

/**
 * One stroke to and fro across the map, fast enough that each move meets new blocks, which takes every
 * block under it out of its lot; then undone and done again.
 */
async function strokeOnce(page: Page, turn: number): Promise<void> {
  await page.keyboard.press('e');
  const { x, y, width, height } = (await page.getByRole('region', { name: 'Map of lots' }).boundingBox())!;
  const placeAt = (move: number) => {
    const [row, along] = [Math.floor(move / MOVES_A_ROW), (move % MOVES_A_ROW) / MOVES_A_ROW];
    return {
      x: x + width * (0.2 + 0.72 * (row % 2 === 0 ? along : 1 - along)),
      y: y + height * (0.38 + 0.08 * row + 0.02 * turn),
    };
  };
  const start = placeAt(0);
  await page.mouse.move(start.x, start.y);
  const session = await page.context().newCDPSession(page);
  if (values.profile) await startProfile(session);
  const moves = await timesOfEvents('pointermove', async () => {
    await page.mouse.down();
    for (let move = 1; move < MOVES_A_ROW * ROWS; move++) {
      const place = placeAt(move);
      await page.mouse.move(place.x, place.y);
      await page.waitForTimeout(16);
    }
  });
  console.log(`stroke: ${inWords(moves)}`);
  if (values.profile) await sayProfile(session);
  const release = await timesOfEvents('pointerup', () => page.mouse.up());
  const press = (name: RegExp) => timesOfEvents('click', () => page.getByRole('button', { name }).click());
  const steps = [release, await press(/^Undo: /), await press(/^Redo: /), await press(/^Undo: /)];
  const [letGo, undo, redo] = steps.map((times) => `${Math.max(...times).toFixed(1)} ms`);
  console.log(`  letting go ${letGo}; undo ${undo}; redo ${redo}`);
}

/** Milliseconds of the processor that the page's main thread took for each event of a kind, with all that followed at once. */
async function timesOfEvents(type: string, work: () => Promise<void>): Promise<number[]> {
  const tracing = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await work();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  return events
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === type)
    .map(({ tdur = 0 }) => tdur / 1000);
}

function inWords(times: readonly number[]): string {
  const [median, slow] = [percentile(times, 0.5), percentile(times, 0.95)].map((time) => time.toFixed(1));
  return `${times.length} moves, median ${median} ms, 95th of a hundred ${slow} ms, longest ${Math.max(...times).toFixed(1)} ms`;
}

async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
}

/** Which part of the app took the time of the moves: folders of the source, then single functions. */
async function sayProfile(session: CDPSession): Promise<void> {
  const profile = (await session.send('Profiler.stop')).profile as unknown as Profile;
  const places = new Map(profile.nodes.map((node) => [node.id, placeOf(node.callFrame)]));
  const parents = new Map(
    profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)),
  );
  const isInMove = (id: number | undefined): boolean =>
    id !== undefined && (places.get(id)!.endsWith('map/pointer.ts move') || isInMove(parents.get(id)));
  const isOurs = (id: number) => places.get(id)!.includes('/');
  const callerOf = (id: number): string => {
    const parent = parents.get(id);
    return parent === undefined ? 'the browser' : isOurs(parent) ? places.get(parent)! : callerOf(parent);
  };
  const [inMoves, beside] = [new Map<string, number>(), new Map<string, number>()];
  profile.samples.forEach((id, at) => {
    const taken = isInMove(id) ? inMoves : beside;
    const place = isOurs(id) ? places.get(id)! : `${places.get(id)!} for ${callerOf(id)}`;
    const milliseconds = profile.timeDeltas[at]! / 1000;
    taken.set(place, (taken.get(place) ?? 0) + milliseconds);
  });
  sayTimes('in the moves', inMoves);
  sayTimes('beside them', beside);
}

function sayTimes(what: string, taken: ReadonlyMap<string, number>): void {
  const folders = new Map<string, number>();
  for (const [place, milliseconds] of taken) {
    const folder = /^(src\/(?:core\/)?[^/]+|node_modules\/[^/]+|\S+)/.exec(place)![0];
    folders.set(folder, (folders.get(folder) ?? 0) + milliseconds);
  }
  const most = (times: ReadonlyMap<string, number>, count: number) =>
    [...times]
      .filter(([place]) => !/^\((idle|program)\)/.test(place))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, count)
      .map(([place, milliseconds]) => `    ${milliseconds.toFixed(1).padStart(7)}  ${place}`)
      .join('\n');
  console.log(`  ${what}, ms by part:\n${most(folders, 10)}\n  by function:\n${most(taken, 22)}`);
}

/** Where a function is in the source, by the maps beside the built files. */
function placeOf({
  url,
  functionName,
  lineNumber,
  columnNumber,
}: Profile['nodes'][number]['callFrame']): string {
  const file = /assets\/(.+)$/.exec(url)?.[1];
  if (file === undefined) return functionName || '(other)';
  if (!maps.has(file)) maps.set(file, readMap(join(values.dist, 'assets', `${file}.map`)));
  const entry = maps.get(file)?.findEntry(lineNumber, columnNumber);
  const source = entry && 'originalSource' in entry ? entry.originalSource : file;
  return `${source.replace(/^.*?(?=src\/|node_modules\/)/, '')} ${entry && 'name' in entry && entry.name ? entry.name : functionName}`;
}

function readMap(path: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
