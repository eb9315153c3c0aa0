import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Desk, sitDown, sitDownAt } from './desk.ts';
import { isFocused, tabAndPress, tabTo } from './keys.ts';

/** Packages whose hours only a person can read, twice over. */
const TIMES = `Package ID,Hours per week,Reviewed hours,Longitude,Latitude
T1,10:30,11:30,-0.195,51.435
T2,2:15,3:15,-0.165,51.405`;
const BLOCKS = readFileSync('test/fixtures/in/grid/blocks.geojson', 'utf8');

/** A search for lots and the making of a pack, on a machine that may be busy. */
const PATIENTLY = { timeout: 60_000 };

describe('what lies before and after the drawing, without a pointer', () => {
  it('opens files, answers what they leave open, reads another column and goes on to the plan', async () => {
    const desk = await sitDown();
    const { page } = desk;
    const keys = page.keyboard;
    const chooser = page.waitForEvent('filechooser');
    await tabAndPress(desk, page.getByRole('button', { name: 'Choose files…' }));
    await (
      await chooser
    ).setFiles([
      { name: 'times.csv', mimeType: 'text/csv', buffer: Buffer.from(TIMES) },
      { name: 'blocks.geojson', mimeType: 'application/json', buffer: Buffer.from(BLOCKS) },
    ]);
    const times = page.getByRole('article', { name: 'times.csv' });
    const question = times.getByRole('group', { name: /^Some hours are written like 10:30/ });
    await question.waitFor();
    await focusIsKept(desk);

    await tabTo(desk, question.getByRole('radio').first());
    await choose(desk, question.getByRole('radio', { name: '10 hours and 30 minutes' }));
    await tabAndPress(desk, times.getByRole('button', { name: 'Use this answer' }));
    await times.getByText('12.75 h a week').first().waitFor();
    await focusIsKept(desk);

    await tabAndPress(desk, times.getByText(/^\d columns/));
    await tabTo(desk, times.getByRole('combobox', { name: 'Read Reviewed hours as' }));
    await keys.type('Hours');
    await tabAndPress(desk, times.getByRole('button', { name: 'Read again' }));
    await times.getByText('14.75 h a week').first().waitFor();
    await focusIsKept(desk);

    await tabAndPress(desk, page.getByRole('button', { name: 'Plan on this area' }), 'Enter', 'back');
    await desk.planIsOpen();
    await focusIsKept(desk);
    expect(await desk.total('packages')).toBe(2);
    expect(await desk.total('a week')).toBe(14.75);
  });

  it('finds better lots, compares their maps and figures, presents them and hands out the pack', async () => {
    const desk = await sitDownAt('merton');
    await adoptLotsByNetwork(desk);
    await compareMapsAndFigures(desk);
    await presentAndLeave(desk);
    expect(await handOutThePack(desk)).toMatch(/\.docx$/);
  });
});

async function adoptLotsByNetwork(desk: Desk): Promise<void> {
  const { page } = desk;
  await goTo(desk, 'Futures');
  const lots = page.getByRole('article', { name: 'What lots would serve us best?' });
  await tabAndPress(desk, lots.getByRole('button', { name: 'Match Primary Care Networks' }));
  await tabAndPress(desk, lots.getByRole('button', { name: 'Suggest lots' }));
  const goToFound = lots.getByRole('button', { name: /^\d+ plans? below$/ });
  await goToFound.waitFor(PATIENTLY);
  await focusIsKept(desk);

  await tabAndPress(desk, goToFound);
  const card = lots.getByRole('listitem', { name: /As you asked/ });
  await tabAndPress(desk, card.getByRole('button', { name: 'Adopt as a scenario' }));
  await tabTo(desk, page.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Lots by network');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Scenario: Lots by network/ }).waitFor();
  await focusIsKept(desk);
}

async function compareMapsAndFigures(desk: Desk): Promise<void> {
  const { page } = desk;
  await goTo(desk, 'Compare');
  const shelf = page.getByRole('article', { name: 'Which scenarios are there?' });
  // Those of today and of spot purchase are ticked at first.
  for (const name of ['Do nothing', 'Lots by network']) {
    await tabAndPress(desk, shelf.getByRole('checkbox', { name: `Compare ${name}` }), 'Space');
  }
  await shelf.getByText('2 scenarios ticked.').waitFor();
  await tabAndPress(desk, shelf.getByRole('button', { name: 'Compare the maps' }), 'Enter', 'back');

  const compared = [/Current: West, Central, East/, /Lots by network/];
  const maps = page.getByRole('article', { name: 'How do the maps differ?' });
  for (const name of compared) await maps.getByRole('region', { name }).waitFor();
  await focusIsKept(desk);
  await tabTo(desk, maps.getByRole('radio', { name: 'Side by side' }));
  await choose(desk, maps.getByRole('radio', { name: 'One over the other' }));
  const line = maps.getByRole('slider', { name: 'Line between the two maps' });
  await tabTo(desk, line);
  await page.keyboard.press('Home');
  expect(await line.getAttribute('aria-valuetext')).toMatch(/^0% Current.*, 100% Lots by network/);

  await turnTo(desk, 'Compare', 'How do the figures differ?');
  const figures = page.getByRole('article', { name: 'How do the figures differ?' });
  for (const name of compared) await figures.getByRole('columnheader', { name }).first().waitFor();
}

async function presentAndLeave(desk: Desk): Promise<void> {
  const { page } = desk;
  await goTo(desk, 'Present');
  const steps = page.getByRole('article', { name: 'Steps of the presentation' });
  await tabAndPress(desk, steps.getByRole('button', { name: 'Make four steps for me' }));
  const dialog = page.getByRole('dialog', { name: 'Make four steps for me' });
  await tabTo(desk, dialog.getByRole('combobox', { name: 'What do you propose?' }));
  await page.keyboard.type('Lots by network');
  await tabAndPress(desk, dialog.getByRole('button', { name: 'Make four steps' }));
  await dialog.waitFor({ state: 'detached' });
  await focusIsKept(desk);

  const start = steps.getByRole('button', { name: 'Present from the start' });
  await tabAndPress(desk, start, 'Enter', 'back');
  const show = page.getByRole('dialog', { name: 'Presentation' });
  for (const [step, key] of [
    ['Step 1 of 4', 'ArrowRight'],
    ['Step 2 of 4', 'ArrowRight'],
    ['Step 3 of 4', 'ArrowLeft'],
    ['Step 2 of 4', 'Escape'],
  ] as const) {
    await show.getByText(step, { exact: true }).waitFor();
    await page.keyboard.press(key);
  }
  await show.waitFor({ state: 'detached' });
  await expect.poll(() => isFocused(start)).toBe(true);
}

/** Makes the pack and saves it as a document; gives the name of the file. */
async function handOutThePack(desk: Desk): Promise<string> {
  const { page } = desk;
  await turnTo(desk, 'Present', 'The pack for the panel');
  await tabAndPress(desk, page.getByRole('button', { name: 'Make the pack' }));
  const made = page.getByRole('group', { name: 'The pack that was made' });
  await made.waitFor(PATIENTLY);
  await expect.poll(() => isFocused(made)).toBe(true);
  const download = page.waitForEvent('download');
  await tabAndPress(desk, made.getByRole('button', { name: 'Save as Word (.docx)' }));
  const name = (await download).suggestedFilename();
  await made.getByText(`Saved ${name}.`).waitFor();
  return name;
}

async function goTo(desk: Desk, room: string): Promise<void> {
  const rooms = desk.page.getByRole('navigation', { name: 'Rooms' });
  await tabAndPress(desk, rooms.getByRole('button', { name: room }), 'Enter', 'back');
}

/** Opens a page of the room. */
async function turnTo(desk: Desk, room: string, name: string): Promise<void> {
  const pages = desk.page.getByRole('navigation', { name: room });
  await tabAndPress(desk, pages.getByRole('button', { name }), 'Enter', 'back');
}

/** From the first of some radio buttons to one of them: Space takes the first, arrows go on. */
async function choose({ page }: Desk, radio: Locator): Promise<void> {
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 5 && !(await radio.isChecked()); presses++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await radio.isChecked()).toBe(true);
}

/** Fails if nothing has the focus, so that a keyboard would begin at the top of the page again. */
async function focusIsKept({ page }: Desk): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
}
