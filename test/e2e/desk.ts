import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { changedPixels } from './changed-pixels.ts';
import { Ground, type Point } from './ground.ts';
import { openWatchedPage, type WatchedPage, type WatchOptions } from './watched-page.ts';

export type ToolName =
  | 'Select'
  | 'Paint blocks'
  | 'Draw round blocks'
  | 'Take blocks out of their lot'
  | 'Cut'
  | 'Reshape a border'
  | 'Split a lot';

/** A file to open: where it is, or what is in it. */
export type FileToOpen = string | { readonly name: string; readonly text: string };

/** A line of the table of blocks. */
export interface BlockLine {
  readonly code: string;
  readonly name: string;
  readonly lot: string;
  readonly packages: number;
  readonly hours: number;
}

/** The questions of the Answers room. */
export const QUESTIONS = [
  'Who is served, and by whom?',
  'Who is left waiting, and why?',
  'What if a provider fails?',
  'Who changes provider?',
  'What does it cost?',
  'Are these the right lots?',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The pages of the Futures room. */
export const FUTURE_PAGES = [
  'What lots would serve us best?',
  'Which providers, in which lots?',
  'Will packages go unmet as the years pass?',
] as const;
type FuturePage = (typeof FUTURE_PAGES)[number];

/** What each page of the Futures room is asked with, and what says that it has answered. */
const ASKED_AND_DONE: Readonly<Record<FuturePage, readonly [string, RegExp]>> = {
  'What lots would serve us best?': ['Suggest lots', /As you asked/],
  'Which providers, in which lots?': ['Choose providers', /Who would be appointed/],
  'Will packages go unmet as the years pass?': ['Run the years', /On average/],
};

/** The pages of the Compare room. */
export const COMPARE_PAGES = [
  'Which scenarios are there?',
  'How do the maps differ?',
  'How do the figures differ?',
  'What changes, and for whom?',
  'What is the case for each option?',
] as const;
type ComparePage = (typeof COMPARE_PAGES)[number];

/** The pages of the Present room. */
export const PRESENT_PAGES = [
  'Steps of the presentation',
  'The pack for the panel',
  'What was asked',
  'What happens when',
  'Files and links',
  'What is safe to show',
] as const;
type PresentPage = (typeof PRESENT_PAGES)[number];

/** A small window, for journeys about something else than the map: drawing in software is slow. */
export const SMALL: WatchOptions = { viewport: { width: 1024, height: 640 } };
/** All pixels, for journeys that look closely at the map. */
export const FINELY: WatchOptions = { deviceScaleFactor: 1 };

/** How long to wait for one thing on a slow machine without a graphics card. */
const PATIENCE_MILLISECONDS = 15_000;

/** Opens the app as a person does who has never been here. */
export async function sitDown(path = '', options: WatchOptions = {}): Promise<Desk> {
  const watched = await openWatchedPage(path, options);
  watched.page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  return new Desk(watched.page, watched.requests, watched.forgive);
}

/** Opens the app with a sample on the desk, its plan and its map drawn. */
export async function sitDownAt(sample: 'merton' | 'kent', options: WatchOptions = {}): Promise<Desk> {
  const desk = await sitDown(`?sample=${sample}`, options);
  await desk.planIsOpen();
  return desk;
}

/** What a person sees and does in the app, each thing found by the name that a screen reader says. */
export class Desk {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly forgive: WatchedPage['forgive'];
  readonly ledger: Locator;
  readonly map: Locator;
  readonly inspector: Locator;
  readonly notice: Locator;

  constructor(page: Page, requests: readonly string[], forgive: WatchedPage['forgive'] = () => 0) {
    this.page = page;
    this.requests = requests;
    this.forgive = forgive;
    this.ledger = page.getByRole('region', { name: 'Ledger' });
    this.map = page.getByRole('region', { name: 'Map of lots' });
    this.inspector = page.getByRole('complementary', { name: 'What is selected' });
    this.notice = page.getByRole('alert').filter({ hasText: /\S/ });
  }

  // What is seen

  /** Waits until the ledger has its figures, the map is there and this browser has kept the plan. */
  async planIsOpen(): Promise<void> {
    await this.ledger.getByRole('definition').first().waitFor();
    await this.map.waitFor();
    await this.isSettled();
    await this.isKept();
  }

  /** Waits until the figures are those of the best placing. */
  async isSettled(): Promise<void> {
    await this.page.getByText('Figures are settling').waitFor({ state: 'detached' });
  }

  /** Waits until nothing on the page is being worked out. */
  async nothingLoads(): Promise<void> {
    await this.page.waitForFunction(
      () => document.querySelector('main progress, main [aria-busy="true"]') === null,
    );
  }

  /** A figure at the head of the ledger, such as `a week`. */
  async total(name: 'packages' | 'a week' | 'waiting now' | 'with nobody'): Promise<number> {
    await this.isSettled();
    const term = this.ledger.getByRole('term').filter({ hasText: new RegExp(`^${name}`) });
    return numberIn(await term.locator('xpath=following-sibling::dd').innerText());
  }

  lot(name: string): Locator {
    const button = this.page.getByRole('button', { name, exact: true });
    return this.ledger.getByRole('list', { name: 'Lots' }).getByRole('listitem').filter({ has: button });
  }

  async hoursOf(lot: string): Promise<number> {
    return numberIn(await this.lot(lot).getByRole('strong').first().innerText());
  }

  /** All that the ledger and the legend say, to compare with what they say later. */
  async everyFigure(): Promise<string> {
    await this.openTab('Lots');
    await this.isSettled();
    return untilStill(async () => `${await this.ledger.ariaSnapshot()}\n${await this.legend()}`);
  }

  async legend(): Promise<string> {
    await this.isSettled();
    return this.page.getByRole('group', { name: 'Legend' }).innerText();
  }

  /** The last sentence said to people who cannot see the map. */
  async said(): Promise<string> {
    return (await this.page.getByRole('status').last().innerText()).trim();
  }

  /** The names of all scenarios, with the one that is open. */
  async scenarios(): Promise<string[]> {
    await this.press(/^Scenario:/);
    const names = this.page.getByRole('group', { name: 'Scenarios' }).getByRole('menuitem');
    await names.first().waitFor();
    const all = await names.evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label') ?? item.textContent),
    );
    await this.leave(this.page.getByRole('menu').filter({ has: names }));
    return all.map((name) => name.trim());
  }

  /** What was done, newest first. */
  async history(): Promise<string[]> {
    await this.press('What was done');
    const dialog = this.page.getByRole('dialog', { name: 'What was done' });
    // Its pages come a little after it.
    await dialog.getByRole('tabpanel').waitFor();
    const entries = dialog.getByRole('list', { name: 'Changes, newest first' }).getByRole('listitem');
    // Of each entry what was done alone, not when and what one can do with it; one by one, as a driven Firefox breaks
    // over all at once.
    const labels: string[] = [];
    for (const entry of await entries.all())
      labels.push((await entry.locator('p').first().textContent()) ?? '');
    await this.leave(dialog);
    return labels;
  }

  /** Leaves a menu or dialog by Escape, once it has the focus: on a slow machine that comes a little later. */
  private async leave(overlay: Locator): Promise<void> {
    await overlay.evaluate(
      (element) =>
        new Promise<void>((resolve) => {
          const look = () =>
            element.contains(document.activeElement) ? resolve() : requestAnimationFrame(look);
          look();
        }),
    );
    await this.page.keyboard.press('Escape');
    await overlay.waitFor({ state: 'hidden' });
  }

  /** The map as it is drawn once it stands still: a PNG image in letters, to compare. */
  async mapPicture(): Promise<string> {
    return untilStill(async () => (await this.map.screenshot()).toString('base64'));
  }

  /** In how many pixels the map is drawn otherwise than it was. */
  async changeSince(picture: string): Promise<number> {
    return changedPixels(this.page, picture, await this.mapPicture());
  }

  /** Waits until this browser has kept the work. */
  async isKept(): Promise<void> {
    // Small screens have no room for the words.
    await this.page.getByText(/^Kept in this browser/).waitFor({ state: 'attached' });
  }

  /** Waits until all of the app is in this browser, and gives what is said of the network. */
  async networkUsed(): Promise<string> {
    const words = this.page.getByRole('banner').getByRole('button', { name: /network|request/i });
    await words.waitFor({ timeout: 30_000 });
    return words.innerText();
  }

  // What is done

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Opens a menu and takes the item whose name begins so; its shortcut may follow. */
  async choose(button: string | RegExp, item: string): Promise<void> {
    await this.press(button);
    await this.page.getByRole('menuitem', { name: new RegExp(`^${item.replace(/[.()]/g, '\\$&')}`) }).click();
  }

  async openTab(name: 'Map' | 'Lots' | 'Blocks' | 'Checks' | 'Notes'): Promise<void> {
    // How many rules are broken follows the name of the checks.
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  async goTo(room: 'Data' | 'Plan' | 'Answers' | 'Futures' | 'Compare' | 'Present'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: room }).click();
  }

  /** Opens the answer to a question, and waits until its figures are settled and worked out; gives what it says. */
  async ask(question: Question): Promise<string> {
    await this.goTo('Answers');
    await this.page
      .getByRole('navigation', { name: 'Questions' })
      .getByRole('button', { name: question })
      .click();
    await this.isSettled();
    const answer = this.page.getByRole('article', { name: question });
    await answer
      .getByText(/being worked out/)
      .first()
      .waitFor({ state: 'detached', timeout: 60_000 });
    return answer.innerText();
  }

  /** Opens a page of the Futures room; its article. */
  async lookAhead(page: FuturePage): Promise<Locator> {
    await this.goTo('Futures');
    await this.page.getByRole('navigation', { name: 'Futures' }).getByRole('button', { name: page }).click();
    await this.isSettled();
    return this.page.getByRole('article', { name: page });
  }

  /** Opens a page of the Futures room, and has it answered. */
  async workOut(page: FuturePage): Promise<void> {
    const article = await this.lookAhead(page);
    const [begin, end] = ASKED_AND_DONE[page];
    // A few are as much to look at as a thousand.
    const futures = article.getByLabel('Futures at most');
    if ((await futures.count()) > 0) await futures.fill('60');
    await article.getByRole('button', { name: begin }).click();
    await article.getByText(end).first().waitFor({ timeout: 60_000 });
  }

  /** Opens a page of the Compare room. */
  async compare(page: ComparePage): Promise<Locator> {
    await this.goTo('Compare');
    await this.page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: page }).click();
    return this.page.getByRole('article', { name: page });
  }

  /** Opens a page of the Present room. */
  async present(page: PresentPage): Promise<Locator> {
    await this.goTo('Present');
    await this.page.getByRole('navigation', { name: 'Present' }).getByRole('button', { name: page }).click();
    return this.page.getByRole('article', { name: page });
  }

  async switchTo(scenario: string): Promise<void> {
    await this.choose(/^Scenario:/, scenario);
  }

  async undo(): Promise<void> {
    await this.press(/^Undo: /);
  }

  /** Appoints whoever has most room, by typing the name into a seat; gives the name. */
  async appointWhoeverHasRoom(seat: string): Promise<string> {
    // A seat that has just been drawn may not yet say who has it.
    await this.everyFigure();
    const box = this.page.getByRole('combobox', { name: seat });
    await this.press(`Show providers for ${seat}`);
    const [name] = (await this.page.getByRole('option').first().innerText()).split('\n');
    await box.fill(name!);
    await this.page.getByRole('option', { name: name! }).click();
    return name!;
  }

  /** Lets go of the scenario as a file, and gives its name and what is in it. */
  async saveToFile(): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent('download');
    await this.choose(/^Scenario:/, 'Save to a file');
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  /** Picks a file in the system's own window. */
  async openScenarioFile(file: FileToOpen): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.choose(/^Scenario:/, 'Open a scenario file…');
    const { name, text } = contentOf(file);
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Drops files on the middle of the window. */
  async drop(files: readonly FileToOpen[]): Promise<void> {
    const held = await this.page.evaluateHandle((contents) => {
      const transfer = new DataTransfer();
      for (const { name, text } of contents) transfer.items.add(new File([text], name));
      return transfer;
    }, files.map(contentOf));
    for (const type of ['dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer: held });
    }
  }

  /** Reads every page of the table of blocks, and goes back to the lots: the map is narrower beside the table. */
  async blocks(): Promise<BlockLine[]> {
    await this.openTab('Blocks');
    const [previous, next] = ['Previous', 'Next'].map((name) =>
      this.page.getByRole('button', { name, exact: true }),
    );
    while (await previous!.isEnabled()) await previous!.click();
    const lines: BlockLine[] = [];
    for (;;) {
      const rows = await this.page
        .getByRole('region', { name: 'Table of blocks' })
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
      for (const [, name, lot, packages, hours, , code] of rows) {
        lines.push({
          code: code!,
          name: name!,
          lot: lot!,
          packages: numberIn(packages!),
          hours: numberIn(hours!),
        });
      }
      if (await next!.isDisabled()) break;
      await next!.click();
    }
    await this.openTab('Lots');
    return lines;
  }

  // What a hand does on the map

  async takeUp(tool: ToolName, lot?: string): Promise<void> {
    await this.press(tool);
    if (lot !== undefined) await this.choose(/^Lot to paint: /, lot);
  }

  /** The blocks of a file as they lie on the screen now, if the map shows the whole area. */
  async ground(file: string): Promise<Ground> {
    return new Ground(file, (await this.map.boundingBox())!);
  }

  /** Those of these blocks whose middle is not under a legend or a tool. */
  async inSight(ground: Ground, codes: readonly string[]): Promise<string[]> {
    const places = codes.map((code) => ({ code, ...ground.middleOf(code) }));
    return this.page.evaluate(
      (all) =>
        all
          .filter(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS')
          .map(({ code }) => code),
      places,
    );
  }

  async click(point: Point): Promise<void> {
    await this.page.mouse.click(point.x, point.y);
  }

  /** Presses at the first point and goes to each of the others in so many moves; the button stays down. */
  async pressAndMove([first, ...others]: readonly Point[], moves = 1): Promise<void> {
    await this.page.mouse.move(first!.x, first!.y);
    await this.page.mouse.down();
    for (const { x, y } of others) await this.page.mouse.move(x, y, { steps: moves });
  }

  /** One stroke of the tool in hand. */
  async stroke(line: readonly Point[], moves = 1): Promise<void> {
    await this.pressAndMove(line, moves);
    await this.page.mouse.up();
  }
}

/** Reads until two readings are the same, as a person waits for a thing to settle. */
async function untilStill(read: () => Promise<string>): Promise<string> {
  let reading = await read();
  for (let tries = 0; tries < 40; tries++) {
    const next = await read();
    if (next === reading) return reading;
    reading = next;
  }
  throw new Error('It does not come to rest.');
}

/** The number in words such as `8,400 h`; minus signs are true ones. */
function numberIn(words: string): number {
  const number = Number(/[-−]?[\d,]+(\.\d+)?/.exec(words)?.[0].replaceAll(',', '').replace('−', '-'));
  if (Number.isNaN(number)) throw new Error(`There is no number in ‘${words}’.`);
  return number;
}

function contentOf(file: FileToOpen): { name: string; text: string } {
  return typeof file === 'string' ? { name: basename(file), text: readFileSync(file, 'utf8') } : file;
}
