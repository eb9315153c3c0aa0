import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FINELY, sitDownAt, SMALL } from './desk.ts';

describe('a graphics card that stops drawing', () => {
  it('leaves the tables at work, and the map comes back as it was, by itself and by a button', async () => {
    const desk = await sitDownAt('merton', { ...SMALL, ...FINELY });
    const { page } = desk;
    await page.getByRole('button', { name: 'East', exact: true }).first().click();
    await page.mouse.move(5, 5);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const picture = await desk.mapPicture();
    const lost = page.getByText(/The graphics card has stopped drawing this map. Your plan is safe/);

    for (let times = 0; times < 2; times++) {
      await loseCard(page);
      await lost.waitFor();
      await desk.openTab('Blocks');
      await desk.openTab('Lots');
      await giveCardBack(page);
      await lost.waitFor({ state: 'detached' });
    }
    expect(await desk.changeSince(picture)).toBe(0);

    await loseCard(page);
    await lost.waitFor();
    // By key: what is selected may lie over it.
    await page.getByRole('button', { name: 'Draw the map again' }).press('Enter');
    await lost.waitFor({ state: 'detached' });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(() => desk.changeSince(picture), { timeout: 15_000 }).toBe(0);
  });

  it('leaves each map of Compare to come back by itself or by its button', async () => {
    const desk = await sitDownAt('merton', SMALL);
    const { page } = desk;
    await desk.choose(/^Scenario:/, 'Duplicate…');
    await page.getByRole('dialog').getByRole('textbox').fill('Other');
    await page.keyboard.press('Enter');
    const maps = await desk.compare('How do the maps differ?');
    await maps.locator('canvas').nth(1).waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('lotwise:plan-maps').length > 0);
    const again = maps.getByRole('button', { name: 'Draw the map again' });
    await loseCard(page);
    await expect.poll(() => again.count()).toBe(2);
    await again.first().click();
    await expect.poll(() => again.count()).toBe(1);
    await giveCardBack(page);
    await expect.poll(() => again.count()).toBe(0);
    expect(await maps.locator('canvas').count()).toBe(2);
  });
});

/** As when a driver is renewed or a laptop wakes up: of every map that is drawn. */
async function loseCard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.maplibregl-canvas')];
    const cards = canvases.map((canvas) => canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!);
    Object.assign(window, { cards });
    for (const card of cards) card.loseContext();
  });
}

async function giveCardBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const card of (window as unknown as { cards: WEBGL_lose_context[] }).cards) card.restoreContext();
  });
}
