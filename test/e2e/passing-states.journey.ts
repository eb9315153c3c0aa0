import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { controlFaults } from './control-faults.ts';
import { type Desk, sitDownAt, SMALL } from './desk.ts';
import { faultsInEveryTheme, faultsOf } from './faults-of.ts';
import { spokenFaults, spokenTree } from './spoken-tree.ts';

const DIALOG = '[role=dialog]';
const REPORT = '.import-report';

describe('what is there for a while: a tour, a presentation, a print, a question about a file', () => {
  it('can be read, pressed and heard in every theme and in forced colours', async () => {
    const desk = await sitDownAt('merton', SMALL);
    const faults: string[] = [];
    const look: Look = async (where, part, { page = desk.page, inEveryTheme = false } = {}) => {
      faults.push(...(await faultsIn(page, part, inEveryTheme)).map((fault) => `${where}: ${fault}`));
    };
    await takeTheTour(desk, look);
    await printWithNotes(desk, look);
    await present(desk, look);
    await askAboutAFile(desk, look);
    expect(faults).toEqual([]);
  });
});

/**
 * Looks for faults in a part of a page: what is beside it is looked at elsewhere. What looks alike is seen in every
 * theme once, where no map has to be drawn anew for it.
 */
type Look = (where: string, part: string, how?: { page?: Page; inEveryTheme?: boolean }) => Promise<void>;

async function takeTheTour(desk: Desk, look: Look): Promise<void> {
  await desk.choose('Help', 'Take the tour');
  for (const button of ['Next', 'Next', 'Next', 'Next', 'Finish']) {
    const card = desk.page.getByRole('dialog');
    await card.waitFor();
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await look(await card.getByRole('heading').innerText(), '.tour-card', {
      inEveryTheme: button === 'Finish',
    });
    await card.getByRole('button', { name: button }).click();
  }
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The plan on paper, with a note and why something was done. */
async function printWithNotes(desk: Desk, look: Look): Promise<void> {
  const { page } = desk;
  await desk.goTo('Plan');
  await desk.lot('West').getByRole('button', { name: 'More for West' }).click();
  await page.getByRole('menuitem', { name: 'Add a note' }).click();
  await page.keyboard.type('Ask the nurses.');
  await page.keyboard.press('Control+Enter');
  await desk.openTab('Lots');
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Ask the nurses.').first().waitFor();
  await look('The plan in print', 'html');
  await page.emulateMedia({ media: 'screen' });
  await desk.goTo('Data');
  for (const note of ['Data protection note', 'Accessibility statement']) {
    await desk.choose('Help', note);
    await page.getByRole('dialog').getByRole('article').waitFor();
    await look(note, DIALOG, { inEveryTheme: true });
    await page.emulateMedia({ media: 'print' });
    await look(`${note} in print`, '.trust-note');
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

async function present(desk: Desk, look: Look): Promise<void> {
  const { page } = desk;
  const steps = await desk.present('Steps of the presentation');
  await steps.getByRole('button', { name: 'Make four steps for me' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make four steps' }).click();
  await steps.getByRole('textbox', { name: 'Notes for you' }).fill('Begin with the people.');
  await steps.getByRole('button', { name: 'Present from the start' }).click();
  const show = page.getByRole('dialog', { name: 'Presentation' });
  for (const step of [1, 2, 3, 4]) {
    await show.getByText(`Step ${step} of 4`, { exact: true }).waitFor();
    await look(`Step ${step}`, DIALOG, { inEveryTheme: step === 2 });
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('b');
  await look('The blank screen', DIALOG);
  await page.keyboard.press('b');
  await page.keyboard.press('n');
  await look('Notes on this screen', DIALOG);
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  await show.getByRole('combobox', { name: 'A ward, network, zone or block' }).fill('figges');
  await page.getByRole('option', { name: /^Figge's Marsh Wards/ }).click();
  await show
    .getByRole('group', { name: 'Answer' })
    .getByText(/is in East today/)
    .waitFor();
  await look('A place that was asked about', DIALOG);
  await page.keyboard.press('Escape');
  const opened = page.waitForEvent('popup');
  await show.getByRole('button', { name: 'Notes in a second window' }).click();
  const notes = await opened;
  await notes.getByRole('button', { name: 'Next' }).waitFor();
  await look('The second window', 'html', { page: notes, inEveryTheme: true });
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await show.waitFor({ state: 'detached' });
}

async function askAboutAFile(desk: Desk, look: Look): Promise<void> {
  await desk.goTo('Data');
  const text = 'Package ID,Hours per week,Longitude,Latitude\nT1,10:30,-0.195,51.435\nT2,,-0.165,51.405';
  await desk.drop([{ name: 'times.csv', text }, 'test/fixtures/in/grid/blocks.geojson']);
  const times = desk.page.getByRole('article', { name: 'times.csv' });
  await times.getByRole('group', { name: /^Some hours are written like 10:30/ }).waitFor();
  await times.getByText(/^\d columns/).click();
  await look('A question about a file', REPORT, { inEveryTheme: true });
  await times.getByRole('radio', { name: '10 hours and 30 minutes' }).check();
  await times.getByRole('button', { name: 'Use this answer' }).click();
  await times.getByText('You said: 10 hours and 30 minutes').click();
  await look('A question answered', REPORT);
}

async function faultsIn(page: Page, part: string, inEveryTheme: boolean): Promise<string[]> {
  const heard = [...(await controlFaults({ page })), ...spokenFaults(await spokenTree(page))];
  if (!inEveryTheme) return [...heard, ...(await faultsOf({ page }, undefined, part))];
  const seen = await faultsInEveryTheme({ page }, part);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await faultsOf({ page }, 'color-contrast', part);
  await page.emulateMedia({ forcedColors: 'none' });
  return [...heard, ...seen, ...forced.map((fault) => `forced colours: ${fault}`)];
}
