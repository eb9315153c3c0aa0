import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserOptions } from './browser-options.ts';

/** What the page showed at the moment a gesture had finished. */
export interface Shown {
  readonly area: string;
  readonly scenario: string;
  /** What an undo would take back. */
  readonly undo: string;
  /** Each lot of the ledger with its hours. */
  readonly lots: string;
  /** How many questions of the panel are in the log; -1 where the page does not show them. */
  readonly logged: number;
}

/** Where the page tells what it shows: a request of its own that waits for its answer, so that nothing runs meanwhile. */
const TELL = 'what-is-shown';

/** Where a tab died without the browser's saying so. */
const LONGEST_DEATH_MILLISECONDS = 2000;

/** A browser with a profile on the disk, whose tab can be killed at any moment and opened again. */
export class TabKiller {
  page!: Page;
  /** What the page told last: the state up to the last finished gesture. */
  shown: Shown | null = null;
  /** How often the page told something since the tab was opened. */
  told = 0;
  private killsWhenTold = false;
  /** Settles once the tab that was opened last is dead. */
  killed: Promise<void> = Promise.resolve();
  private isDead = false;
  private dead: () => void = () => {};

  private context: BrowserContext | undefined;
  private session!: CDPSession;
  private readonly folder = mkdtempSync(join(tmpdir(), 'lotwise-killed-'));

  /** Starts the browser, or starts it again with the same profile. */
  async start(): Promise<void> {
    await Promise.race([this.context?.close(), after(5000)]);
    const context = await chromium.launchPersistentContext(this.folder, {
      ...browserOptions(inject('browser')),
      viewport: { width: 1100, height: 700 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    this.context = context;
    this.session = await context.browser()!.newBrowserCDPSession();
    await context.addInitScript(watchPage, TELL);
    await context.route(`**/${TELL}`, async (route) => {
      this.told += 1;
      this.shown = route.request().postDataJSON() as Shown;
      if (this.killsWhenTold) return this.kill();
      await route.fulfill({ body: '' }).catch(() => {});
    });
  }

  /** Opens the app again in a new tab of the same profile. */
  async open(path = ''): Promise<Page> {
    const context = this.context!;
    const old = context.pages();
    this.page = await context.newPage();
    this.page.setDefaultTimeout(6000);
    this.isDead = false;
    this.killsWhenTold = false;
    this.killed = new Promise((resolve) => {
      this.dead = resolve;
    });
    this.page.on('crash', () => this.dead());
    // A dead tab may not answer.
    for (const page of old) void page.close().catch(() => {});
    await this.page.goto(inject('address') + path);
    return this.page;
  }

  /** The next gesture that finishes is the last thing the page does. */
  killWhenTold(): void {
    this.killsWhenTold = true;
  }

  /** Ends every page's process as a machine that runs out of memory does: without a word. */
  async kill(): Promise<void> {
    if (this.isDead) return;
    this.isDead = true;
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
    await Promise.race([this.killed, after(LONGEST_DEATH_MILLISECONDS)]);
  }

  get isKilled(): boolean {
    return this.isDead;
  }

  async look(): Promise<Shown> {
    return this.page.evaluate(() => (window as unknown as { look: () => Shown }).look());
  }

  async stop(): Promise<void> {
    await this.context?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Runs in the page: whenever the app says what was done, tells what it shows and waits until that has been heard. */
function watchPage(address: string): void {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const labelOf = (start: string) =>
    document.querySelector(`button[aria-label^="${start}"]`)?.getAttribute('aria-label') ?? '';
  const look = (): Shown => ({
    area: labelOf('Area: '),
    scenario: labelOf('Scenario: '),
    undo: labelOf('Undo: '),
    lots: [...document.querySelectorAll('.lot-cards[aria-label="Lots"] .lot-card-head')]
      .map((head) => head.textContent)
      .join(' | '),
    logged: document.querySelector('.question-bank')
      ? document.querySelectorAll('[aria-label^="In the log"]').length
      : -1,
  });
  Object.assign(window, { look });
  let said = '';
  const tell = () => {
    const saying = textOf('#root > [role="status"].visually-hidden');
    if (saying === said) return;
    said = saying;
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(JSON.stringify(look()));
  };
  const changes = { subtree: true, childList: true, characterData: true };
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver(tell).observe(document.body, changes),
  );
}
