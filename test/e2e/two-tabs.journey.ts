import { describe, expect, it } from 'vitest';
import { sitDownAt, SMALL } from './desk.ts';
import { rename, tabBeside } from './two-tabs.ts';

describe('two tabs on one area', () => {
  it('take it from each other with all that was done, and never keep over each other', async () => {
    const first = await sitDownAt('merton', SMALL);
    await rename(first, 'By the first tab');
    await first.isKept();

    const second = await tabBeside(first);
    await second.page.getByRole('dialog', { name: 'This area is open in another tab' }).waitFor();
    await second.press('Work here instead');
    await second.planIsOpen();
    await second.page.getByRole('button', { name: 'Scenario: By the first tab' }).waitFor();
    await rename(second, 'By the second tab');
    await second.isKept();

    const stopped = first.page.getByRole('dialog', { name: /was opened in another tab$/ });
    await stopped.waitFor();
    expect(await stopped.innerText()).toContain('All that you did here is kept.');
    await first.page.keyboard.press('Escape');
    expect(await stopped.isVisible()).toBe(true);
    await first.press('Take it back');
    await first.page.getByRole('button', { name: 'Scenario: By the second tab' }).waitFor();
    expect(await first.history()).toEqual([
      'Rename the scenario to By the second tab',
      'Rename the scenario to By the first tab',
    ]);

    await second.press('Open something else');
    await second.page.getByRole('heading', { name: /your own data/ }).waitFor();
    await first.undo();
    await first.page.reload();
    await first.planIsOpen();
    await first.page.getByRole('button', { name: 'Scenario: By the first tab' }).waitFor();
  });
});
