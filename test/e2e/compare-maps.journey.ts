import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { changedPixels } from './changed-pixels.ts';
import { type Desk, FINELY, sitDownAt } from './desk.ts';

const TODAY = 'Current: West, Central, East';
const WORKING_NAME = 'As it is';
const PROPOSED = 'North, Centre, South';

describe('Merton’s lots of today and the three proposed, as maps beside each other', () => {
  it('move together, are wiped by the keyboard, and say as many changes as the table', async () => {
    const desk = await sitDownAt('merton', FINELY);
    await rename(desk, TODAY, WORKING_NAME);
    const page = await compareOnMaps(desk, WORKING_NAME, PROPOSED);
    const atRest = desk.requests.length;
    const [first, second] = [TODAY, PROPOSED].map((name) =>
      page.getByRole('region', { name: `Map of ${name}` }),
    ) as [Locator, Locator];
    // A change that is undone beneath the maps.
    await page.getByRole('region', { name: `Map of ${WORKING_NAME}` }).waitFor();
    await desk.undo();
    await page.getByRole('figure', { name: TODAY }).waitFor();
    const [firstWhole, secondWhole] = [await still(first), await still(second)];

    await first.focus();
    await desk.page.keyboard.press('ArrowRight');
    expect(await changed(desk, secondWhole, second)).toBeGreaterThan(1000);
    await second.focus();
    await desk.page.keyboard.press('ArrowLeft');
    expect(await changed(desk, firstWhole, first)).toBeLessThan(1000);
    await desk.page.keyboard.press('+');
    expect(await changed(desk, firstWhole, first)).toBeGreaterThan(1000);
    const scales = await page.locator('.maplibregl-ctrl-scale').allInnerTexts();
    expect(scales).toHaveLength(2);
    expect(new Set(scales).size).toBe(1);
    await page.getByRole('button', { name: 'Look at the whole area' }).click();
    expect(await changed(desk, firstWhole, first)).toBeLessThan(1000);
    expect(await changed(desk, secondWhole, second)).toBeLessThan(1000);

    await page.getByRole('radio', { name: 'One over the other' }).check();
    const line = page.getByRole('slider', { name: 'Line between the two maps' });
    expect(await line.getAttribute('aria-valuetext')).toContain(`50% ${TODAY}`);
    const wiped = page.locator('figure').first().locator('..');
    await line.focus();
    for (let press = 0; press < 10; press++) await desk.page.keyboard.press('ArrowRight');
    expect(await line.getAttribute('aria-valuetext')).toMatch(new RegExp(`^60% ${TODAY}.*, 40% ${PROPOSED}`));
    await desk.page.keyboard.press('Home');
    const allProposed = await still(wiped);
    await desk.page.keyboard.press('End');
    // More than the line and its grip.
    expect(await changed(desk, allProposed, wiped)).toBeGreaterThan(20_000);
    expect(await page.locator('canvas').count()).toBe(2);

    await page.getByRole('radio', { name: 'What changes' }).check();
    await page.getByRole('region', { name: `Map of what changes from ${TODAY}` }).waitFor();
    const table = page.getByRole('region', { name: 'How the maps differ, in words' });
    const blocks = Number(
      await table.getByRole('row', { name: PROPOSED }).getByRole('cell').first().innerText(),
    );
    expect(blocks).toBeGreaterThan(10);
    await page.getByText(`${blocks} blocks change lot`).waitFor();
    expect(await page.locator('canvas').count()).toBe(1);

    await desk.goTo('Data');
    expect(await desk.page.locator('canvas').count()).toBe(0);
    expect(desk.requests.slice(atRest).filter((address) => !address.startsWith('blob:'))).toEqual([]);
  });
});

async function rename({ page }: Desk, scenario: string, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('button', { name: `More about ${scenario}` }).click();
  await page.getByRole('menuitem', { name: 'Rename…' }).click();
  await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('heading', { name }).waitFor();
}

/** Ticks these two scenarios alone on the shelf and opens their maps; the page of them. */
async function compareOnMaps({ page }: Desk, ...names: readonly string[]): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Compare' }).click();
  const pages = page.getByRole('navigation', { name: 'Compare' });
  await pages.getByRole('button', { name: 'Which scenarios are there?' }).click();
  for (const tick of await page.getByRole('checkbox', { name: /^Compare/ }).all()) await tick.uncheck();
  for (const name of names) await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
  await pages.getByRole('button', { name: 'How do the maps differ?' }).click();
  return page.getByRole('article', { name: 'How do the maps differ?' });
}

/** What is drawn once it stands still: a PNG image in letters. */
async function still(what: Locator): Promise<string> {
  const look = async () => (await what.screenshot()).toString('base64');
  let picture = await look();
  for (let tries = 0; tries < 30; tries++) {
    const next = await look();
    if (next === picture) return picture;
    picture = next;
  }
  throw new Error('It does not come to rest.');
}

async function changed({ page }: Desk, before: string, what: Locator): Promise<number> {
  return changedPixels(page, before, await still(what));
}
