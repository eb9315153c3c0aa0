import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import { COUNTY_SIZES, makeCounty } from './make-county.ts';
import { serveToChromium } from './serve-to-chromium.ts';

/** What the page under test notes about itself. */
interface Watch {
  dropped: number;
  heat: number | null;
  lastDraw: number;
  readonly tasks: { readonly start: number; readonly milliseconds: number }[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Times an import in Chromium, from drop to heatmap, by hand, after `npm run build`:
 * `npx tsx test/bench/import-in-browser.ts --size county --times 3`. Says when the heatmap was first drawn,
 * when the map came to rest, and the tasks that held up the page for 50 ms or more. With `--sample kent`
 * that sample is open before, so that the map's programs are made.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'county' },
    times: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    picture: { type: 'string' },
    sample: { type: 'string' },
  },
});
const paths = writeFiles(Object.values(makeCounty(COUNTY_SIZES[values.size]!)));
const { address, browser, close } = await serveToChromium(values.dist, '--enable-precise-memory-info');
try {
  for (let turn = 0; turn < Number(values.times); turn++) await dropOnce();
} finally {
  await close();
  rmSync(dirname(paths[0]!), { recursive: true });
}

async function dropOnce(): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`error thrown: ${error.message}`));
  await page.addInitScript(watchPage);
  await page.goto(address);
  await page.getByRole('main').waitFor();
  await page.waitForTimeout(1000);
  if (values.sample !== undefined) {
    await page.goto(`${address}?sample=${values.sample}`);
    await page.waitForFunction(isAtRest, null, { timeout: 60_000, polling: 500 });
    await page.evaluate(() => ((window as unknown as { watch: Watch }).watch.heat = null));
  }
  await page.evaluate(addField);
  await page.setInputFiles('#bench-files', paths);
  const tracing = await browser.newBrowserCDPSession();
  await tracing.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'v8.execute'] } });
  await page.evaluate(dropFiles);
  const goToPlan = page.getByRole('button', { name: /^(Plan on this area|Go to the plan)/ });
  await goToPlan
    .or(page.getByRole('region', { name: 'Map of lots' }))
    .first()
    .waitFor({ timeout: 300_000 });
  if (await goToPlan.isVisible()) await goToPlan.click();
  await page.waitForFunction(() => (window as unknown as { watch: Watch }).watch.heat !== null, null, {
    timeout: 300_000,
  });
  await page.waitForFunction(isAtRest, null, { timeout: 300_000, polling: 500 });
  const watch = await page.evaluate(() => (window as unknown as { watch: Watch }).watch);
  const processor = await readTrace(tracing);
  if (values.picture !== undefined) await page.screenshot({ path: values.picture });
  const memory = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const at = (time: number) => `${Math.round(time - watch.dropped)} ms`;
  const tasks = watch.tasks.filter(({ start }) => start >= watch.dropped - 1);
  console.log(
    `heatmap ${at(watch.heat!)}; at rest ${at(watch.lastDraw)}; page holds ${Math.round(memory / 1e6)} MB`,
  );
  console.log(
    `  tasks over 50 ms: ${tasks.map(({ start, milliseconds }) => `${Math.round(milliseconds)} at ${Math.round(start - watch.dropped)}`).join(', ') || 'none'}`,
  );
  console.log(
    `  the same by the processor's clock: ${processor.page.map(Math.round).join(', ') || 'none'}; worker ${Math.round(processor.worker)} ms`,
  );
  await paintAcross(page);
  await context.close();
}

/** Takes blocks out of their lot in one stroke across the map, and says what the stroke cost. */
async function paintAcross(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take blocks out of their lot' }).click();
  const box = (await page.getByRole('region', { name: 'Map of lots' }).boundingBox())!;
  const start = await page.evaluate(() => performance.now());
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5, { steps: 30 });
  await page.mouse.up();
  await page.waitForFunction(isAtRest, null, { timeout: 300_000, polling: 500 });
  const watch = await page.evaluate(() => (window as unknown as { watch: Watch }).watch);
  const tasks = watch.tasks
    .filter((task) => task.start >= start)
    .map(({ milliseconds }) => Math.round(milliseconds));
  const said = await page.getByRole('status').last().innerText();
  console.log(
    `  a stroke of 30 moves, ${Math.round(watch.lastDraw - start)} ms to the last drawing; tasks over 50 ms: ${tasks.join(', ') || 'none'} (${said.trim()})`,
  );
}

/** The page's tasks of 50 ms and more, and all that the busiest worker did, by the processor's own clock: other programs do not count. */
async function readTrace(tracing: CDPSession): Promise<{ page: number[]; worker: number }> {
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.end');
  await complete;
  const names = new Map<string, string>();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name') names.set(`${pid}/${tid}`, args!.name!);
  const tasks = events.filter(({ name, tdur }) => name.endsWith('RunTask') && tdur !== undefined);
  const worker = new Map<string, number>();
  const page: number[] = [];
  for (const { pid, tid, tdur } of tasks) {
    const thread = `${pid}/${tid}`;
    if (names.get(thread) === 'CrRendererMain' && tdur! > 50_000) page.push(tdur! / 1000);
    if (names.get(thread) === 'DedicatedWorker thread')
      worker.set(thread, (worker.get(thread) ?? 0) + tdur! / 1000);
  }
  return { page, worker: Math.max(0, ...worker.values()) };
}

/** Runs in the page: whether the map has not been drawn for a while. */
function isAtRest(): boolean {
  const { lastDraw } = (window as unknown as { watch: Watch }).watch;
  return lastDraw > 0 && performance.now() - lastDraw > 1500;
}

/** Runs in the page before the app. The heatmap is the only layer that is first drawn off the screen. */
function watchPage(): void {
  const watch: Watch = { dropped: 0, heat: null, lastDraw: 0, tasks: [] };
  (window as unknown as { watch: Watch }).watch = watch;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.tasks.push({ start: startTime, milliseconds: duration });
  }).observe({ type: 'longtask', buffered: true });
  let isOffScreen = false;
  const { drawElements, bindFramebuffer } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.bindFramebuffer = function (target, buffer) {
    isOffScreen = buffer !== null;
    return bindFramebuffer.call(this, target, buffer);
  };
  WebGL2RenderingContext.prototype.drawElements = function (...given) {
    watch.lastDraw = performance.now();
    if (isOffScreen && watch.heat === null) watch.heat = watch.lastDraw;
    return drawElements.apply(this, given);
  };
}

/** Runs in the page: drops the files that were put into a field of its own. */
function dropFiles(): void {
  const field = document.querySelector<HTMLInputElement>('#bench-files')!;
  const transfer = new DataTransfer();
  for (const file of field.files!) transfer.items.add(file);
  field.remove();
  document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, bubbles: true }));
  (window as unknown as { watch: Watch }).watch.dropped = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
}

/** Runs in the page: a field that files of any size can be put into from the disk. */
function addField(): void {
  const field = document.createElement('input');
  Object.assign(field, { type: 'file', id: 'bench-files', multiple: true });
  document.body.append(field);
}

function writeFiles(all: readonly NamedBytes[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lotwise-bench-'));
  return all.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
}
