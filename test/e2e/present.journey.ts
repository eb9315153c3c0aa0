import { describe, expect, it } from 'vitest';
import { sitDownAt, type Desk } from './desk.ts';

describe('Merton presents its proposal to the panel', () => {
  it('in four steps made at once, answers for a ward, and asks nothing of the network', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    await desk.goTo('Present');
    const steps = page.getByRole('article', { name: 'Steps of the presentation' });
    await steps.getByRole('button', { name: 'Make four steps for me' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('combobox', { name: 'What do you propose?' })
      .selectOption({ label: 'North, Centre, South (two providers each)' });
    await dialog.getByRole('button', { name: 'Make four steps' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await steps.getByRole('list', { name: 'Steps' }).getByRole('listitem').count()).toBe(4);
    await steps.getByRole('textbox', { name: 'Notes for you' }).fill('Begin with the people.');
    const start = steps.getByRole('button', { name: 'Present from the start' });
    await start.focus();
    const atRest = desk.requests.length;

    await page.keyboard.press('Enter');
    const show = page.getByRole('dialog', { name: 'Presentation' });
    await isAtStep(desk, 1, 'Where we are now');
    expect(await show.innerText()).toContain('Invented data');
    for (const [step, title] of [
      [2, 'Why it has to change'],
      [3, 'What we propose: North, Centre, South (two providers each)'],
      [4, 'What changes, and for whom'],
    ] as const) {
      await page.keyboard.press('PageDown');
      await isAtStep(desk, step, title);
    }
    await page.keyboard.press('PageDown');
    await isAtStep(desk, 4, 'What changes, and for whom');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await isAtStep(desk, 1, 'Where we are now');

    // Of every window, from its first moment.
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    const opened = page.waitForEvent('popup');
    await show.getByRole('button', { name: 'Notes in a second window' }).click();
    const notes = await opened;
    await notes.getByText('Begin with the people.').waitFor();
    await notes.keyboard.press('PageDown');
    await isAtStep(desk, 2, 'Why it has to change');
    await page.bringToFront();

    await page.keyboard.press('f');
    const box = show.getByRole('combobox', { name: 'A ward, network, zone or block' });
    await box.fill('figges');
    await page.getByRole('option', { name: /^Figge's Marsh Wards/ }).click();
    const answer = show.getByRole('group', { name: 'Answer' });
    await answer.getByText(/^Figge's Marsh is in East today/).waitFor();
    await answer.getByText(/^Under ‘North, Centre, South .* it is in Centre, with .* and /).waitFor();
    await answer.getByRole('button', { name: 'Keep in the questions log' }).click();
    await page.keyboard.press('Escape');
    await isAtStep(desk, 2, 'Why it has to change');
    await page.keyboard.press('Escape');
    await show.waitFor({ state: 'detached' });
    await expect.poll(() => start.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => notes.isClosed()).toBe(true);
    expect(
      [...desk.requests.slice(atRest), ...asked].filter((address) => !address.startsWith('blob:')),
    ).toEqual([]);

    await page.getByRole('button', { name: 'What was asked' }).click();
    await page
      .getByText('What changes in Figge’s Marsh?')
      .or(page.getByText("What changes in Figge's Marsh?"))
      .first()
      .waitFor();
  });
});

/** Waits until the presentation says that it is at a step. */
async function isAtStep({ page }: Desk, step: number, title: string): Promise<void> {
  const show = page.getByRole('dialog', { name: 'Presentation' });
  await show.getByText(`Step ${step} of 4: ${title}`, { exact: true }).waitFor({ state: 'attached' });
  await show.getByRole('heading', { name: title, exact: true }).waitFor();
}
