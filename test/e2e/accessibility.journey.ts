import { describe, expect, it } from 'vitest';
import {
  COMPARE_PAGES,
  type Desk,
  FUTURE_PAGES,
  PRESENT_PAGES,
  QUESTIONS,
  sitDown,
  sitDownAt,
  SMALL,
} from './desk.ts';
import { faultsInEveryTheme, faultsOf } from './faults-of.ts';
import { numberColumns, type NumberColumn } from './number-columns.ts';
import { countSpoken, spokenFaults, spokenTree } from './spoken-tree.ts';

/** What fits with letters twice the size fits with usual ones, but for `LOTWISE_LONG=1` nobody takes that on trust. */
const SIZES = process.env['LOTWISE_LONG'] === '1' ? ['100%', '200%'] : ['200%'];
/** The least there must have been to look at, in all pages of all rooms. */
const LEAST = { controls: 1000, pictures: 50, headings: 150, tables: 40, landmarks: 120 };
const FEWEST_COLUMNS = 350;
const PHONE = { viewport: { width: 390, height: 844 } };

describe('what a screen reader, a keyboard and weak eyes need', () => {
  it('is there in every part, in every theme', async () => {
    const desk = await sitDownAt('merton', SMALL);
    const { page } = desk;
    const faults = () => faultsInEveryTheme(desk);
    const counted = { controls: 0, pictures: 0, headings: 0, tables: 0, landmarks: 0 };
    const columns: NumberColumn[] = [];
    /** The same of a whole page, and what Chromium tells screen readers of it, and which of its figures cannot be asked. */
    const faultsOfPage = async () => {
      await desk.nothingLoads();
      const found = await numberColumns(desk);
      columns.push(...found);
      const tree = await spokenTree(page);
      for (const [kind, count] of Object.entries(countSpoken(tree)))
        counted[kind as keyof typeof counted] += count;
      return [
        ...(await faults()),
        ...spokenFaults(tree),
        ...found.filter(({ isAsked }) => !isAsked).map(({ name }) => `cannot be asked: ${name}`),
      ];
    };
    for (const theme of ['Dark', 'High contrast', 'Light']) {
      await desk.press('Theme');
      await page.getByRole('menuitemradio', { name: theme }).click();
    }
    expect(await faults()).toEqual([]);

    await desk.press('West');
    await desk.inspector.waitFor();
    await page.getByText(/PCNs are in one lot/).click();
    expect(await faultsOfPage()).toEqual([]);

    await desk.lot('West').getByRole('button', { name: 'More for West' }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await page.getByRole('dialog', { name: 'Rename West' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.type('The west side');
    await page.keyboard.press('Enter');

    await desk.press('What was done');
    const history = page.getByRole('dialog', { name: 'What was done' });
    await history.getByRole('button', { name: /^Why\?/ }).click();
    expect(await faults()).toEqual([]);
    await page.keyboard.type('The panel asked.');
    await page.keyboard.press('Control+Enter');
    await history.getByText('Why: The panel asked.').waitFor();
    for (const tab of ['Kept states', 'Decision log']) {
      await history.getByRole('tab', { name: tab }).click();
      expect(await faults()).toEqual([]);
    }
    await page.keyboard.press('Escape');

    await desk.press('Layers');
    await page.getByRole('dialog', { name: 'Layers' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');

    await desk.takeUp('Paint blocks');
    await desk.openTab('Blocks');
    await page.getByRole('region', { name: 'Table of blocks' }).waitFor();
    expect(await faultsOfPage()).toEqual([]);

    await desk.press('Filters');
    await page.getByRole('dialog', { name: 'Take only some blocks' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await desk.openTab('Checks');
    await page.getByRole('list', { name: 'Rules' }).waitFor();
    expect(await faultsOfPage()).toEqual([]);
    await page.keyboard.press('Control+K');
    const palette = page.getByRole('dialog', { name: 'Find anything you can do' });
    await palette.getByRole('option').first().waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await desk.openTab('Notes');
    expect(await faultsOfPage()).toEqual([]);

    for (const question of QUESTIONS) {
      await desk.ask(question);
      if (question === 'Who changes provider?') await desk.press('Compare the three ways');
      expect(await faultsOfPage()).toEqual([]);
    }
    await desk.switchTo('North, Centre, South');
    for (const future of FUTURE_PAGES) {
      await desk.lookAhead(future);
      expect(await faults()).toEqual([]);
      await desk.workOut(future);
      expect(await faultsOfPage()).toEqual([]);
    }
    for (const show of pagesToShow(desk)) {
      await show();
      expect(await faultsOfPage()).toEqual([]);
    }
    await desk.goTo('Data');
    expect(await faultsOfPage()).toEqual([]);

    console.log('listened to', counted, `and looked at ${columns.length} columns of numbers`);
    for (const [kind, least] of Object.entries(LEAST))
      expect([kind, counted[kind as keyof typeof counted]]).toEqual([
        kind,
        expect.toSatisfy((count: number) => count > least),
      ]);
    expect(columns.length).toBeGreaterThan(FEWEST_COLUMNS);
  }, 300_000);

  it('is there in a live region of what screen readers are told, when something is done', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    await desk.openTab('Blocks');
    await page.getByRole('searchbox', { name: 'Find' }).fill('Abbey 1');
    await desk.press(/^Select (all|the) \d found|^Select all/);
    await page.getByRole('combobox', { name: /^Give [1-9]\d* blocks? to/ }).selectOption({ label: 'East' });
    await desk.press('Apply');
    await expect.poll(() => desk.said()).toMatch(/^Give \d+ blocks? to East\./);
    const said = await desk.said();
    const tree = await spokenTree(page);
    const speaks = tree.filter(({ role, live }) => role === 'status' && live === 'polite');
    expect(speaks.map(({ inside }) => inside.map(({ name }) => name).join(' '))).toContainEqual(
      expect.stringContaining(said),
    );
  });

  it('is there for someone who has nothing open, and for someone who is told of a fault', async () => {
    const desk = await sitDown('?sample=atlantis');
    await expect.poll(() => desk.notice.innerText()).toContain('atlantis');
    expect(await faultsOf(desk)).toEqual([]);
  });

  it('is there on a phone, where nothing is wider than the screen, with letters twice the size too', async () => {
    const desk = await sitDown('?sample=merton', PHONE);
    await desk.ledger.getByRole('definition').first().waitFor();
    for (const size of SIZES) {
      await desk.page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
      const look = async () => [await faultsOf(desk), await tooWide(desk), await overlaps(desk)];
      for (const tab of ['Lots', 'Blocks', 'Checks', 'Notes', 'Map'] as const) {
        await desk.openTab(tab);
        expect([size, tab, ...(await look())]).toEqual([size, tab, [], 0, []]);
      }
      for (const question of QUESTIONS) {
        await desk.ask(question);
        expect([size, question, ...(await look())]).toEqual([size, question, [], 0, []]);
      }
      for (const future of FUTURE_PAGES) {
        await desk.lookAhead(future);
        expect([size, future, ...(await look())]).toEqual([size, future, [], 0, []]);
      }
      for (const show of pagesToShow(desk)) {
        const article = await show();
        await desk.nothingLoads();
        const name = await article.getByRole('heading', { level: 1 }).innerText();
        expect([size, name, ...(await look())]).toEqual([size, name, [], 0, []]);
      }
      await desk.goTo('Data');
      expect([size, 'Data', ...(await look())]).toEqual([size, 'Data', [], 0, []]);
      await desk.goTo('Plan');
    }
  });
});

/** The pages of the rooms where plans are compared and shown, to be opened one after the other. */
function pagesToShow(desk: Desk) {
  return [
    ...COMPARE_PAGES.map((page) => () => desk.compare(page)),
    ...PRESENT_PAGES.map((page) => () => desk.present(page)),
  ];
}

/** By how many pixels the page can be scrolled sideways. */
async function tooWide({ page }: Desk): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Pairs of buttons, tabs, boxes and fields that lie over each other, where a person can see both. */
async function overlaps({ page }: Desk): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('button, input, select, summary, a[href]')].flatMap(
      (element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isSeen = seen !== null && (element.contains(seen) || element.closest('label')?.contains(seen));
        return isSeen ? [{ element, left, top, right, bottom }] : [];
      },
    );
    // The buttons of a seat lie inside its box by design, with room kept for them.
    const seatOf = (element: Element) => element.closest('.seat-box') ?? element;
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ?? (element.textContent || element.className);
    return controls.flatMap((one, at) =>
      controls
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1 &&
            seatOf(one.element) !== seatOf(other.element),
        )
        .map((other) => `${nameOf(one.element)} / ${nameOf(other.element)}`),
    );
  });
}
