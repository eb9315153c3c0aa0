import { describe, expect, it } from 'vitest';
import { sitDownAt, SMALL } from './desk.ts';
import { rename, tabBeside } from './two-tabs.ts';

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

    const stopped = first.page.getByRole('dialog', { name: /was opened in another tab$/ });
    // It covers the new name as soon as that was refused.
    await rename(first, 'The older', stopped);
    expect(await stopped.innerText()).toContain('The last thing you did here could not be kept');
    await second.page.reload();
    await second.planIsOpen();
    await second.page.getByRole('button', { name: 'Scenario: The newer' }).waitFor();
  });
});
