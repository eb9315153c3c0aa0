import { expect, it } from 'vitest';
import { sitDownAt, SMALL } from './desk.ts';

it('a laptop that sleeps, and wakes with its database closed, goes on, and keeps what is done then', async () => {
  const desk = await sitDownAt('merton', SMALL);
  const { page } = desk;
  // Whatever opens a database from now on can be closed under it, as a browser does that wakes up.
  await page.addInitScript(() => {
    const opened: IDBDatabase[] = [];
    Object.assign(window, { opened });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      if (!opened.includes(this)) opened.push(this);
      return transaction.apply(this, given);
    };
  });
  await page.reload();
  await desk.planIsOpen();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.evaluate(() => {
    for (const database of (window as unknown as { opened: IDBDatabase[] }).opened) database.close();
  });

  await desk.choose(/^Scenario:/, 'Rename…');
  await page.getByRole('dialog').getByRole('textbox').fill('After the sleep');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Scenario: After the sleep' }).waitFor();
  await desk.isKept();

  await page.reload();
  await desk.planIsOpen();
  await page.getByRole('button', { name: 'Scenario: After the sleep' }).waitFor();
  expect(await desk.history()).toEqual(['Rename the scenario to After the sleep']);
});
