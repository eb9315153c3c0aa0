import { describe, expect, it } from 'vitest';
import { Desk, sitDownAt } from './desk.ts';
import { openTab } from './watched-page.ts';

/** Drawing in software is slow, and this is not about maps. */
const SMALL = { viewport: { width: 1024, height: 640 } };

describe('two tabs on one area', () => {
  it('are told apart by the browser’s store alone, where there are no locks', async () => {
    const withoutLocks = () => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      delete (Navigator.prototype as unknown as { locks?: unknown }).locks;
    };
    const first = await sitDownAt('merton', SMALL);
    await first.page.context().addInitScript(withoutLocks);
    await first.page.reload();
    await first.planIsOpen();
    const second = await tabBeside(first);
    await second.planIsOpen();
    await rename(second, 'The newer');

    await rename(first, 'The older');
    const stopped = first.page.getByRole('dialog', { name: /was opened in another tab$/ });
    await stopped.waitFor();
    expect(await stopped.innerText()).toContain('The last thing you did here could not be kept');
    await second.page.reload();
    await second.planIsOpen();
    await second.page.getByRole('button', { name: 'Scenario: The newer' }).waitFor();
  });
});

async function tabBeside(desk: Desk): Promise<Desk> {
  const { page, requests } = await openTab(desk.page.context(), '?sample=merton');
  return new Desk(page, requests);
}

async function rename(desk: Desk, name: string): Promise<void> {
  await desk.choose(/^Scenario:/, 'Rename…');
  await desk.page.getByRole('dialog').getByRole('textbox').fill(name);
  await desk.page.keyboard.press('Enter');
  await desk.page.getByRole('button', { name: `Scenario: ${name}` }).waitFor();
}
