import { expect, it } from 'vitest';
import { sitDownAt } from './desk.ts';

it('numbers, days and words are British in a browser that speaks Arabic at the other side of the day', async () => {
  const desk = await sitDownAt('merton', { locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati' });
  const { page } = desk;
  expect(await desk.total('a week')).toBe(8400);
  expect(await desk.ledger.innerText()).toContain('2,789.75 h');
  // What a box of choices brings with it.
  await desk.press('Show providers for first provider of West');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'en-GB',
    '',
  ]);
  const words = await page.evaluate(() => document.body.innerText + document.body.innerHTML);
  expect(words).not.toMatch(/\p{Script=Arabic}/u);
  await page.keyboard.press('Escape');

  const questions = await desk.present('What was asked');
  await desk.press('Log a question');
  const dialog = page.getByRole('dialog', { name: 'Log a question' });
  await dialog.getByLabel('Question').fill('What of leap days?');
  await dialog.getByLabel('Answer', { exact: false }).first().fill('A day like any other.');
  await dialog.getByLabel('Day it was answered').fill('29/02/2024');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => questions.innerText()).toContain('29 February 2024');
});
