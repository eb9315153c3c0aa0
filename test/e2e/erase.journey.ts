import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sitDown } from './desk.ts';

const BLOCKS = 'test/fixtures/in/grid/blocks.geojson';
const SECRET = 'PLANTED-REFERENCE-4711';
const PACKAGES = {
  name: 'packages.csv',
  text: `Package ID,Longitude,Latitude,Hours per week\n${SECRET},-0.195,51.435,7`,
};

describe('what this browser keeps', () => {
  it('is listed in full, and one button erases all of it, in another tab too, as looking proves', async () => {
    const desk = await sitDown('', { keepsApp: true });
    await desk.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await desk.drop([PACKAGES, BLOCKS]);
    await desk.isKept();
    await desk.goTo('Data');
    const kept = desk.page.getByRole('main');
    await expect.poll(() => kept.innerText()).toMatch(/1 package with providers, places, plans and paper/);
    expect(await kept.innerText()).toMatch(/The browser counts about [\d.]+ [KM]B in all/);
    const before = await stores(desk.page);
    expect(before).toMatchObject({ databases: ['lotwise'], workers: 1 });
    expect(before.caches).toHaveLength(1);

    const other = await desk.page.context().newPage();
    await other.goto(desk.page.url());
    // It asks where to work on the area, and holds what this browser keeps like the first.
    await other.getByRole('dialog').waitFor();

    await desk.press('Erase everything…');
    await desk.press('Erase everything');
    await desk.page.getByRole('heading', { name: 'Everything is erased' }).waitFor();
    expect(await kept.innerText()).toContain('Nothing of Lotwise is kept in this browser now.');
    await other.getByRole('heading', { name: 'Everything is erased' }).waitFor();
    expect(await other.getByRole('main').innerText()).toContain('Another tab of Lotwise erased everything');
    expect(await stores(desk.page)).toEqual({ databases: [], caches: [], workers: 0, entries: 0 });

    await desk.press('Start again');
    await desk.page.getByRole('heading', { name: 'Plan who cares for whom, and where' }).waitFor();
    expect(await kept.innerText()).not.toContain('1 package');
  });

  it('is empty even where another page holds the database open, which is said, and gone once it lets go', async () => {
    const desk = await sitDown();
    await desk.drop([PACKAGES, BLOCKS]);
    await desk.isKept();
    const other = await desk.page.context().newPage();
    await other.goto(new URL('icon.svg', desk.page.url()).href);
    const held = await other.evaluateHandle(
      () =>
        new Promise<IDBDatabase>((resolve) => {
          const asking = indexedDB.open('lotwise');
          asking.addEventListener('success', () => resolve(asking.result));
        }),
    );

    await desk.goTo('Data');
    await desk.press('Erase everything…');
    await desk.press('Erase everything');
    const found = desk.page.getByRole('main');
    await expect
      .poll(() => found.innerText(), { timeout: 10_000 })
      .toContain('The database itself is still there');
    const counts = held.evaluate((database) => {
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores);
      const count = (store: string) =>
        new Promise<number>((resolve) => {
          const asking = transaction.objectStore(store).count();
          asking.addEventListener('success', () => resolve(asking.result));
        });
      return Promise.all(stores.map(count));
    });
    expect(new Set(await counts)).toEqual(new Set([0]));

    await other.close();
    await desk.press('Look again');
    await expect.poll(() => found.innerText()).toContain('Nothing of Lotwise is kept in this browser now.');
  });
});

/** What the browser itself says that it keeps. */
function stores(page: Page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    entries: localStorage.length + sessionStorage.length,
  }));
}
