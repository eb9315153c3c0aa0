import { describe, expect, it } from 'vitest';
import { type Desk, sitDown, sitDownAt } from './desk.ts';

describe('what was done', () => {
  it('is a list to go back and forward in, with reasons that become the decision log', async () => {
    const desk = await sitDownAt('merton');
    for (const name of ['First thoughts', 'Second thoughts', 'Third thoughts']) await rename(desk, name);
    const dialog = await openHistory(desk);

    const second = dialog.getByRole('listitem').filter({ hasText: 'Second thoughts' });
    await second.getByRole('button', { name: /^Go back to here/ }).click();
    expect(await desk.page.getByText('Second thoughts', { exact: true }).count()).toBe(1);
    expect(await second.getAttribute('aria-current')).toBe('step');
    await second.getByRole('button', { name: /^You are here/ }).waitFor();

    await second.getByRole('button', { name: /^Why\?/ }).click();
    await desk.page.keyboard.type('The panel asked.');
    await desk.page.keyboard.press('Control+Enter');
    await second.getByText('Why: The panel asked.').waitFor();
    await dialog.getByRole('tab', { name: 'Decision log' }).click();
    expect(await dialog.getByRole('region', { name: /^Decisions/ }).innerText()).toMatch(
      /Second thoughts\s+Why: The panel asked\./,
    );

    await dialog.getByRole('tab', { name: 'Changes' }).click();
    await dialog.getByRole('button', { name: /^Go forward to here: .*Third/ }).click();
    expect(await desk.page.getByText('Third thoughts', { exact: true }).count()).toBe(1);
  });

  it('can keep a state under a name, to go back to whatever is done later', async () => {
    const desk = await sitDownAt('merton');
    const untouched = await desk.everyFigure();
    const dialog = await openHistory(desk);
    await dialog.getByRole('tab', { name: 'Kept states' }).click();
    await dialog.getByRole('textbox', { name: 'Keep this state as' }).fill('As it was');
    await desk.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Restore As it was' }).waitFor();
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await desk.press('More for West');
    await desk.page.getByRole('menuitem', { name: 'Delete' }).click();
    await desk.lot('West').waitFor({ state: 'detached' });
    await openHistory(desk);
    await dialog.getByRole('tab', { name: 'Kept states' }).click();
    await dialog.getByRole('button', { name: 'Restore As it was' }).click();
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => desk.everyFigure(), { timeout: 10_000 }).toBe(untouched);
    expect(await desk.history()).toEqual(['Go back to ‘As it was’', expect.stringContaining('West')]);
  });

  it('is closed by Escape from anywhere, even before its pages and the focus have come', async () => {
    const desk = await sitDown();
    let bringPages = () => {};
    const pagesMayCome = new Promise<void>((resolve) => (bringPages = resolve));
    await desk.page.route(/history-pages-.*\.js$/, async (route) => {
      await pagesMayCome;
      await route.continue();
    });
    await desk.page.goto(`${desk.page.url().split('#')[0]}?sample=merton`);
    await desk.planIsOpen();
    const dialog = await openHistory(desk);
    await desk.page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      // At once: the dialog soon brings the focus back.
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await dialog.waitFor({ state: 'hidden' });
    bringPages();
    await rename(desk, 'First thoughts');

    await openHistory(desk);
    await dialog.getByRole('button', { name: /^Why\?/ }).click();
    await dialog.getByRole('textbox').press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await desk.history()).toEqual(['Rename the scenario to First thoughts']);
  });
});

async function openHistory({ page }: Desk) {
  await page.getByRole('button', { name: 'What was done' }).click();
  const dialog = page.getByRole('dialog', { name: 'What was done' });
  await dialog.waitFor();
  return dialog;
}

async function rename(desk: Desk, name: string) {
  await desk.choose(/^Scenario:/, 'Rename…');
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await desk.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}
