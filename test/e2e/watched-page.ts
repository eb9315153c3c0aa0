import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** A page of the built app, with what it asked of the network and everything that went wrong in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of every request so far, `blob:` and `data:` included. */
  readonly requests: readonly string[];
  /** Takes back what went wrong so far and is like this: the journey meant it to. Gives how much that was. */
  forgive(like: RegExp): number;
}

export interface WatchOptions extends BrowserContextOptions {
  /** Where the app is, if not where all journeys find it. */
  address?: string;
  /** Whether the browser keeps the app, which most journeys can do without: each would fetch all of it. */
  keepsApp?: boolean;
}

let browser: Browser | undefined;
/** Other places that a journey means to be asked. */
const expected: string[] = [];
const opened: { readonly page: Page; readonly troubles: () => readonly string[] }[] = [];

/**
 * Opens the app at `path` in a profile of its own. When the journey ends the page is closed, and the journey
 * fails if the page logged an error, threw one, had a request fail or asked anything of another place.
 */
export async function openWatchedPage(
  path: string,
  { address = inject('address'), keepsApp = false, ...options }: WatchOptions = {},
): Promise<WatchedPage> {
  browser ??= await launchBrowser(inject('browser'));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // A quarter of the pixels: they are drawn by software, which is slow.
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  if (!keepsApp) await context.addInitScript(forgetServiceWorkers);
  return openTab(context, path, address);
}

/** Opens the app in one more tab of a profile, which is watched like the first. */
export async function openTab(
  context: BrowserContext,
  path: string,
  address = inject('address'),
): Promise<WatchedPage> {
  const page = await context.newPage();
  let troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      troubles.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`error thrown: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!isOwn(request.url(), address) && !expected.some((place) => request.url().startsWith(place)))
      troubles.push(`request to another place: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Whoever leaves a page or loads it anew ends what it still fetches.
    if (!request.url().startsWith('http') || why === 'net::ERR_ABORTED') return;
    troubles.push(`request failed: ${request.url()} ${why}`);
  });
  page.on('websocket', (socket) => troubles.push(`socket opened: ${socket.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answered ${response.status()}: ${response.url()}`);
  });
  opened.push({ page, troubles: () => troubles });
  await page.goto(address + path);
  const forgive = (like: RegExp) => {
    const before = troubles.length;
    troubles = troubles.filter((trouble) => !like.test(trouble));
    return before - troubles.length;
  };
  return { page, requests, forgive };
}

/** Until the journey ends, what is asked of this place is no trouble. */
export function expectRequestsTo(place: string): void {
  expected.push(place);
}

afterEach(async () => {
  expected.length = 0;
  const pages = opened.splice(0);
  // A Firefox that draws without a graphics card may break as it closes a page: each journey has one of its own.
  if (inject('browser').engine === 'firefox') await closeBrowser();
  else for (const { page } of pages) await page.context().close();
  expect(pages.flatMap(({ troubles }) => troubles())).toEqual([]);
});

afterAll(closeBrowser);

async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** In the page: as where the app is not served over a secure connection. */
function forgetServiceWorkers(): void {
  delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
}

function isOwn(url: string, address: string): boolean {
  return /^(blob|data):/.test(url) || url.startsWith(address);
}
