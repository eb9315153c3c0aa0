import { expect, it } from 'vitest';
import { COMPARE_PAGES, FUTURE_PAGES, QUESTIONS, sitDownAt } from './desk.ts';

it('every column of numbers can be asked what it means, in every room', async () => {
  const desk = await sitDownAt('merton');
  const unasked = new Set<string>();
  let asked = 0;
  const look = async (where: string) => {
    await desk.nothingLoads();
    const found = await desk.page.evaluate(numberColumns);
    asked += found.filter(({ hasAsk }) => hasAsk).length;
    for (const { name, hasAsk } of found) if (!hasAsk) unasked.add(`${where} / ${name}`);
  };
  for (const tab of ['Lots', 'Blocks', 'Checks'] as const) {
    await desk.openTab(tab);
    await look(tab);
  }
  for (const question of QUESTIONS) {
    await desk.ask(question);
    for (const more of await desk.page.locator('details:not([open]) > summary').all()) await more.click();
    await look(question);
  }
  for (const page of FUTURE_PAGES) {
    await desk.lookAhead(page);
    await look(page);
  }
  for (const page of COMPARE_PAGES) {
    await desk.compare(page);
    await look(page);
  }
  await desk.goTo('Data');
  await look('Data');
  console.log(`columns of numbers that can be asked: ${asked}`);
  expect([...unasked]).toEqual([]);
  expect(asked).toBeGreaterThan(60);
});

/**
 * In the page: columns with numbers in them. Each is asked by its heading, by the headings of all its rows, or by the
 * title of its table where one definition tells them all.
 */
function numberColumns(): { name: string; hasAsk: boolean }[] {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll('table')].filter(isSeen).flatMap((table) => {
    const rows = [...table.querySelectorAll('tbody tr')];
    const counted = rows.filter((row) => row.querySelector('td.number') !== null);
    const byRow = counted.length > 0 && counted.every((row) => row.querySelector('th .ask') !== null);
    const byTitle =
      table.caption?.querySelector('.ask') ??
      table.closest('section')?.querySelector(':is(h2, h3) .ask') ??
      null;
    const heads = [...table.querySelectorAll('thead tr:last-child > *')];
    const title = table.caption?.textContent ?? table.getAttribute('aria-label') ?? '';
    return heads
      .map((head, column) => ({ head, column }))
      .filter(
        ({ head, column }) =>
          head.classList.contains('number') ||
          rows.some(({ children }) => children[column]?.classList.contains('number')),
      )
      .map(({ head }) => ({
        name: `${title.slice(0, 60)} / ${head.textContent}`,
        hasAsk: byRow || byTitle !== null || head.querySelector('.ask') !== null,
      }));
  });
}
