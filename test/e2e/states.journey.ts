import { describe, expect, it } from 'vitest';
import { controlFaults } from './control-faults.ts';
import { type Desk, FINELY, sitDown, sitDownAt } from './desk.ts';
import { faultsOf } from './faults-of.ts';

/** A page of 1280 by 1024 at 400%. */
const AT_400_PERCENT = { viewport: { width: 320, height: 256 } };

describe('dialogs, contrast themes, zoom and what is said', () => {
  it('every dialog has names, room to press, no motion, and gives the focus back', async () => {
    const desk = await sitDownAt('merton');
    const wrong: string[] = [];
    const lookInto = async (...dialogs: DialogsOf) => wrong.push(...(await faultsIn(desk, ...dialogs)));
    await lookInto(['Help'], 'Keys');
    await lookInto(['Choose who is in the back-up lot', /^Share and limits of /]);
    for (const item of ['Add a note', 'Change its colour', 'Merge into another lot'])
      await lookInto([/^More for West$/], item);
    for (const item of ['Settings…', 'Rename…', 'Duplicate…', 'New scenario…'])
      await lookInto([/^Scenario:/], item);
    await desk.ask('What does it cost?');
    await lookInto(['Add an approval level']);
    await desk.lookAhead('Which providers, in which lots?');
    await lookInto(['Add a bid', 'Paste bids']);
    await desk.compare('What is the case for each option?');
    await lookInto(['Add an option']);
    await desk.present('Steps of the presentation');
    await lookInto(['Make four steps for me']);
    await desk.present('What happens when');
    await lookInto(['Add a milestone', 'Add a contract and its extensions']);
    await desk.goTo('Data');
    await lookInto([/Ask a colleague for the data…/]);
    expect(wrong).toEqual([]);
  });

  it('the accessibility statement is read with nothing open', async () => {
    const desk = await sitDown();
    const { page } = desk;
    await desk.choose('Help', 'Accessibility statement');
    const statement = page.getByRole('article', { name: 'Accessibility statement' });
    await statement.getByText('partially compliant').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    expect(await page.title()).toBe('Data – Lotwise');
  });

  it('forced colours leave the map its lots, and show which tab and room are open', async () => {
    const desk = await sitDownAt('merton', { ...FINELY, forcedColors: 'active' });
    const { page } = desk;
    const usual = await sitDownAt('merton', FINELY);
    const size = await desk.map.boundingBox();
    const changed = await desk.changeSince(await usual.mapPicture());
    expect(changed).toBeLessThan((size!.width * size!.height) / 4);
    const edges = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => new Set(all.map((each) => getComputedStyle(each).borderBottomColor)).size);
    expect([await edges('.tab-strip [role=tab]'), await edges('.rooms button')]).toEqual([2, 2]);
    expect(await faultsOf(desk)).toEqual([]);
  });

  it('at 400% nothing but tables and pictures scrolls sideways, and the work fills the window', async () => {
    const desk = await sitDown('?sample=merton', AT_400_PERCENT);
    const { page } = desk;
    await desk.ledger.getByRole('definition').first().waitFor();
    const looks = [
      ...(['Lots', 'Checks', 'Notes', 'Map'] as const).map((tab) => () => desk.openTab(tab)),
      () => desk.ask('Who is left waiting, and why?'),
      () => desk.compare('How do the figures differ?'),
      () => desk.present('Files and links'),
      () => desk.goTo('Data'),
    ];
    for (const look of looks) {
      await page.evaluate(() => scrollTo(0, 0));
      await look();
      await desk.nothingLoads();
      expect(await sideways(desk)).toEqual([]);
      // Scrolled down, nothing of the bar is left: all of the window is for the work.
      const main = await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const { top, bottom } = document.querySelector('main')!.getBoundingClientRect();
        return [Math.round(top) <= 0, Math.round(bottom) >= innerHeight];
      });
      expect(main).toEqual([true, true]);
    }
  });

  it('what is done is said once, in a live region', async () => {
    const desk = await sitDownAt('merton');
    const { page } = desk;
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const live = '[role=status], [role=alert], [aria-live=polite]';
      new MutationObserver((changes) => {
        const regions = new Set(
          changes.flatMap(({ target }) => {
            const element = target instanceof Element ? target : target.parentElement;
            return element?.closest(live) ?? [];
          }),
        );
        for (const region of regions) said.push(region.textContent.trim());
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const saidOf = async (words: RegExp) => {
      const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
      await expect.poll(async () => (await said()).some((line) => words.test(line))).toBe(true);
      return (await said()).filter((line) => words.test(line)).length;
    };
    await desk.switchTo('North, Centre, South');
    expect(await saidOf(/^Scenario: North, Centre, South/)).toBe(1);
    await desk.saveToFile();
    expect(await saidOf(/^Saved North, Centre, South/)).toBe(1);
  });
});

/** The buttons that open dialogs, or a menu with the item that does. */
type DialogsOf = readonly [buttons: readonly (string | RegExp)[], item?: string];

/** Opens each dialog, looks at it, and leaves it by Escape: its faults, and whether it took and gave back the focus. */
async function faultsIn(desk: Desk, ...[buttons, item]: DialogsOf): Promise<string[]> {
  const { page } = desk;
  const faults: string[] = [];
  for (const name of buttons) {
    const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first();
    await button.click();
    if (item !== undefined) await page.getByRole('menuitem', { name: item }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    faults.push(...(await faultsOf(desk)), ...(await controlFaults(desk)));
    if (!(await dialog.evaluate((element) => element.contains(document.activeElement))))
      faults.push(`${name} ${item ?? ''} does not take the focus`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => button.evaluate((element) => element === document.activeElement), {
        message: `${name} ${item ?? ''} has the focus again`,
      })
      .toBe(true);
  }
  return faults;
}

/** What scrolls sideways and holds neither a table nor a picture; the page itself never may. */
async function sideways({ page }: Desk): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls =
          overflowX === 'auto' || overflowX === 'scroll' || element === document.documentElement;
        return scrolls && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      })
      .filter(
        (element) =>
          element === document.documentElement || element.querySelector('table, svg, canvas') === null,
      )
      .map((element) => `${element.localName}.${element.className}`),
  );
}
