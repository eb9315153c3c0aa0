import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { COMPARE_PAGES, type Desk, FUTURE_PAGES, PRESENT_PAGES, QUESTIONS, sitDown } from './desk.ts';
import { hostileProject, PASSPHRASE } from './hostile-project.ts';

it('names that mean harm are words like any other, in every room, however narrow the window', async () => {
  const desk = await sitDown();
  const { page } = desk;
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog was opened: ${dialog.message()}`);
  });
  await openHostileProject(desk);
  for (const [place, show] of placesOf(desk)) {
    await show();
    await desk.nothingLoads();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ place, width, harm: await harmIn(page) }).toEqual({ place, width, harm: [] });
    }
  }
});

async function openHostileProject(desk: Desk): Promise<void> {
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.press('Choose files…');
  await (
    await chooser
  ).setFiles({
    name: '<img src=x onerror=window.__struck=1>.lotwise-project',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await hostileProject()),
  });
  await desk.page.getByLabel('Passphrase').fill(PASSPHRASE);
  await desk.press('Open');
  await desk.ledger.getByRole('definition').first().waitFor();
}

/** Every place where names are shown, each with the way there. */
function placesOf(desk: Desk): [string, () => Promise<unknown>][] {
  return [
    ['lots', async () => desk.goTo('Plan').then(() => desk.openTab('Lots'))],
    ...(['Blocks', 'Checks', 'Notes'] as const).map((tab): [string, () => Promise<unknown>] => [
      tab,
      () => desk.openTab(tab),
    ]),
    ...QUESTIONS.map((question): [string, () => Promise<unknown>] => [question, () => desk.ask(question)]),
    ...FUTURE_PAGES.map((future): [string, () => Promise<unknown>] => [future, () => desk.lookAhead(future)]),
    ...COMPARE_PAGES.map((compare): [string, () => Promise<unknown>] => [
      compare,
      () => desk.compare(compare),
    ]),
    ...PRESENT_PAGES.map((present): [string, () => Promise<unknown>] => [
      present,
      () => desk.present(present),
    ]),
    ['data', () => desk.goTo('Data')],
  ];
}

/** What names have done to the page beyond being read: run, become markup, or pushed it wider than the window. */
function harmIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const tooWide = root.scrollWidth - root.clientWidth;
    return [
      ...('__struck' in window ? ['something ran'] : []),
      ...[
        ...document.querySelectorAll(
          'img:not([src^="blob:"], [src^="data:"]), body script, [onload], [onerror], iframe',
        ),
      ].map((element) => element.outerHTML.slice(0, 200)),
      ...(tooWide > 0 ? [`${tooWide} pixels too wide`] : []),
    ];
  });
}
