import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FINELY, sitDown } from './desk.ts';

const BUILT = 'dist/';
const EVERYTHING = /^http/;
/** Kilobytes as a plain server sends them, compressed by gzip. */
const [MOST_BEFORE_BAR, MOST_BEFORE_MAP] = [150, 700];
/** Milliseconds, for a busy machine that draws in software. */
const LONGEST_TO_MAP = { merton: 20_000, kent: 40_000 };

/** Kent too with `LOTWISE_LONG=1`. */
const SAMPLES: readonly (keyof typeof LONGEST_TO_MAP)[] =
  process.env['LOTWISE_LONG'] === '1' ? ['merton', 'kent'] : ['merton'];

describe('the first visit', () => {
  it('shows the bar before any code, and the map before the code of other rooms', async () => {
    const { page } = await sitDown('?sample=merton', FINELY);
    await mapIsPainted(page);
    const { needed, rest } = await filesOf(page);
    const bar = needed.filter((file) => /^$|\.(css|woff2)$/.test(file));
    await paintsWith(page, bar, barIsPainted);
    await paintsWith(page, needed, mapIsPainted);

    const [barKilobytes, mapKilobytes] = [kilobytes(bar), kilobytes(needed)];
    console.log(
      `first visit, kB gzip: ${barKilobytes.toFixed(0)} to the bar, ${mapKilobytes.toFixed(0)} to the map of Merton in ${needed.length} files, ${kilobytes(rest).toFixed(0)} after it`,
    );
    expect(barKilobytes).toBeLessThanOrEqual(MOST_BEFORE_BAR);
    expect(mapKilobytes).toBeLessThanOrEqual(MOST_BEFORE_MAP);
  });

  it.each(SAMPLES)('paints the map of %s in good time', async (sample) => {
    const { page } = await sitDown(`?sample=${sample}`, FINELY);
    const milliseconds = await mapIsPainted(page);
    const bar = await barIsPainted(page);
    console.log(`first visit to ${sample}, ms: bar ${bar.toFixed(0)}, map ${milliseconds.toFixed(0)}`);
    expect(milliseconds).toBeLessThanOrEqual(LONGEST_TO_MAP[sample]);
  });
});

/** Waits until the map stands still with its lots; milliseconds since the page was asked for. */
async function mapIsPainted(page: Page): Promise<number> {
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('lotwise:map-painted')[0]?.duration,
    undefined,
    { timeout: 60_000 },
  );
  return (await painted.jsonValue())!;
}

async function barIsPainted(page: Page): Promise<number> {
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await painted.jsonValue())!;
}

/** The files of a visit: those a plan needs, which are asked for first or by workers, and the rest. */
async function filesOf(page: Page): Promise<{ needed: string[]; rest: string[] }> {
  const { mark, asked } = await page.evaluate(() => ({
    mark: performance.getEntriesByName('lotwise:first-code')[0]!.startTime,
    asked: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  }));
  const files = asked
    .filter(({ name }) => name.startsWith('http'))
    .map(({ name, startTime }) => ({ file: fileAt(name), startTime }));
  const needed = new Set(['', ...files.filter(({ startTime }) => startTime <= mark).map(({ file }) => file)]);
  for (const program of needed) {
    if (!program.endsWith('.js')) continue;
    const text = readFileSync(BUILT + program, 'utf8');
    const workers = text.matchAll(/[\w-]+-worker-[\w-]+\.js/g);
    const imports = program.includes('-worker-') ? text.matchAll(/[\w-]+\.js(?=["`'];|["`']import)/g) : [];
    for (const [name] of [...workers, ...imports]) needed.add(`assets/${name}`);
  }
  const rest = new Set(files.map(({ file }) => file).filter((file) => !needed.has(file)));
  return { needed: [...needed], rest: [...rest] };
}

/** Loads the page anew with these files alone, and waits until it is painted; then lets the others come. */
async function paintsWith(
  page: Page,
  files: readonly string[],
  isPainted: (page: Page) => Promise<unknown>,
): Promise<void> {
  let held = 0;
  await page.route(EVERYTHING, (route) => {
    if (files.includes(fileAt(route.request().url()))) return route.continue();
    held++;
  });
  await page.reload({ waitUntil: 'commit' });
  await isPainted(page);
  expect(held).toBeGreaterThan(0);
  // What was held goes on.
  await page.unroute(EVERYTHING);
  await mapIsPainted(page);
  await page.waitForLoadState('networkidle');
}

function fileAt(address: string): string {
  return new URL(address).pathname.slice(1);
}

function kilobytes(files: readonly string[]): number {
  const bytes = files.map(
    (file) => gzipSync(readFileSync(BUILT + (file || 'index.html')), { level: 9 }).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}
