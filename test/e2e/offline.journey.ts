import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOfflineProgram } from '../../.build/offline-program.ts';
import { type Desk, sitDown, sitDownAt } from './desk.ts';
import { type PlainServer, startPlainServer } from './plain-server.ts';

const GRID = 'test/fixtures/in/grid';
const FILES = ['blocks.geojson', 'packages.csv', 'providers.csv', 'pcn-zones.geojson', 'lots.csv'];

describe('the app in a folder of a plain web server', () => {
  let server: PlainServer;
  let later: string;

  beforeEach(async () => {
    server = await startPlainServer('dist', '/care/lots/');
    later = mkdtempSync(join(tmpdir(), 'lotwise-'));
  });
  afterEach(async () => {
    await server.stop();
    rmSync(later, { recursive: true });
  });

  it('works with the network off after the first visit: the sample, own files, the solver and what is saved', async () => {
    const desk = await sitDownAt('merton', { address: server.address, keepsApp: true });
    expect(await desk.networkUsed()).toBe('No network used');
    server.folder = null;
    await desk.page.reload();
    await desk.planIsOpen();
    const awards = await desk.lookAhead('Which providers, in which lots?');
    await desk.press('Use today’s providers as bids');
    const asking = desk.page.getByRole('dialog', { name: 'Use today’s providers as bids' });
    await asking.getByRole('button', { name: /^Use/ }).click();
    await awards.getByRole('button', { name: 'Choose providers' }).click();
    await awards.getByRole('button', { name: 'Appoint these providers' }).waitFor();
    await desk.present('The pack for the panel');
    expect((await desk.saveToFile()).name).toMatch(/\.json$/);

    await desk.goTo('Data');
    await desk.drop(FILES.map((file) => `${GRID}/${file}`));
    const data = desk.page.getByRole('main');
    await expect.poll(() => data.innerText(), { timeout: 10_000 }).toMatch(/Packages[\s?]+8\s/);
    await desk.press('Plan on this area');
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(8);
    expect(await desk.networkUsed()).toBe('No network used');
    await desk.page.goto(server.address);
    await desk.planIsOpen();
    expect(await desk.total('packages')).toBe(8);
  });

  it('brings a later version only when it is asked to, and with all work', async () => {
    const desk = await sitDownAt('merton', { address: server.address, keepsApp: true });
    await desk.networkUsed();
    await desk.appointWhoeverHasRoom('first provider of West');
    await desk.isKept();
    const figures = await desk.everyFigure();

    publish('later');
    await desk.page.reload();
    await desk.planIsOpen();
    expect(await editionOf(desk.page)).toBe('first');
    const news = desk.page.getByText('A new version of Lotwise is ready.');
    await news.waitFor();
    // Another tab is of the version before, and keeps it from being swapped.
    const other = await desk.page.context().newPage();
    await other.goto(`${server.address}?sample=merton`);
    expect(await editionOf(other)).toBe('first');
    server.asked.length = 0;
    await desk.press('Start it now');
    await desk.page.getByText('Lotwise is open in another tab.').waitFor();
    await desk.ask('Who is left waiting, and why?');
    // Its own look for a later version is all that the new tab asked for.
    const asked = server.asked.filter((path) => path !== 'offline.js');
    expect([await editionOf(desk.page), asked]).toEqual(['first', []]);
    await other.close();

    await desk.press('Start it now');
    await desk.page.locator('html[data-edition="later"]').waitFor({ state: 'attached' });
    await desk.goTo('Plan');
    await desk.planIsOpen();
    expect(await desk.everyFigure()).toBe(figures);
  });

  it('keeps the version it has where a later one cannot be fetched whole', async () => {
    const desk = await sitDown('', { address: server.address, keepsApp: true });
    await isKeptWhole(desk);
    publish('broken');
    server.missing = new Set(['icon.svg']);
    server.asked.length = 0;
    await desk.page.reload();
    await expect.poll(() => server.asked.includes('icon.svg')).toBe(true);
    server.folder = null;
    await desk.page.reload();
    await desk.page.getByRole('heading', { name: 'Start with your own data' }).waitFor();
    expect(await editionOf(desk.page)).toBe('first');
    expect(await desk.page.getByText('A new version').count()).toBe(0);
  });

  /** Puts a later version in place of the one that is served. */
  function publish(edition: string): void {
    cpSync('dist', later, { recursive: true });
    const page = join(later, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', `<html data-edition="${edition}" `));
    const [, , ...program] = readFileSync(join(later, 'offline.js'), 'utf8').split('\n');
    writeOfflineProgram(later, program.join('\n'));
    server.folder = later;
  }
});

/** Which of the editions that were published a page is of. */
function editionOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['edition'] ?? 'first');
}

/** Waits until the page is answered from what the browser keeps. */
async function isKeptWhole({ page }: Desk): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
