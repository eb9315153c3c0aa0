import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AppKeeper, AppRegistration } from '../../src/workers/kept-app.ts';

/** What is kept is known once for a page, so that each test loads a page of its own. */
let page: typeof import('../../src/workers/kept-app.ts') & typeof import('../../src/workers/app-is-here.ts');

beforeEach(async () => {
  vi.resetModules();
  page = {
    ...(await import('../../src/workers/kept-app.ts')),
    ...(await import('../../src/workers/app-is-here.ts')),
  };
});

describe('the app kept in a browser', () => {
  test('is kept on a first visit once the browser has all of it, and data are opened then', async () => {
    const { keeper, registration, first } = aFirstVisit();
    const holdInPage = vi.fn<() => Promise<void>>(async () => {});
    const opened = vi.fn<() => void>();
    void page.appIsHere(holdInPage).then(opened);
    await page.keepApp(keeper, 'offline.js');
    expect(page.keptApp()).toEqual({ files: 'coming', newer: 'none' });
    first.become('installed');
    await Promise.resolve();
    expect(opened).not.toHaveBeenCalled();
    Object.assign(registration, { installing: null, active: first });
    keeper.takePage();
    expect(page.keptApp()).toEqual({ files: 'kept', newer: 'none' });
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
    expect(holdInPage).not.toHaveBeenCalled();
  });

  test.each<[string, () => AppKeeper | undefined]>([
    ['has no such thing', () => undefined],
    [
      'refuses to',
      () => ({ ...aFirstVisit().keeper, register: async () => Promise.reject(new Error('denied')) }),
    ],
    ['loaded the page past what it keeps', () => aVisit({ active: aVersion('activated') }).keeper],
  ])('is held in the page where the browser %s', async (_, keeperOf) => {
    await page.keepApp(keeperOf(), 'offline.js');
    expect(page.keptApp().files).toBe('not-kept');
    const holdInPage = vi.fn<() => Promise<void>>(async () => {});
    await page.appIsHere(holdInPage);
    expect(holdInPage).toHaveBeenCalledTimes(1);
    await expect(page.appIsHere(async () => Promise.reject(new Error('no network')))).rejects.toThrow(
      'no network',
    );
  });

  test('is held in the page where not all of it could be fetched', async () => {
    const { keeper, first } = aFirstVisit();
    await page.keepApp(keeper, 'offline.js');
    first.become('redundant');
    expect(page.keptApp().files).toBe('not-kept');
  });

  test('keeps data closed while a later version is fetched, and says when it is ready', async () => {
    const { keeper, registration } = aReturn();
    await page.keepApp(keeper, 'offline.js');
    const later = aVersion('installing');
    registration.update = async () => {
      Object.assign(registration, { installing: later });
    };
    await page.lookForNewer();
    expect(page.keptApp()).toEqual({ files: 'kept', newer: 'coming' });
    const opened = vi.fn<() => void>();
    void page.appIsHere(async () => {}).then(opened);
    await Promise.resolve();
    expect(opened).not.toHaveBeenCalled();
    later.become('installed');
    expect(page.keptApp()).toEqual({ files: 'kept', newer: 'ready' });
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  });

  test('goes on as it is where a later version cannot be fetched, or nobody answers', async () => {
    const { keeper, registration } = aReturn();
    await page.keepApp(keeper, 'offline.js');
    const later = aVersion('installing');
    Object.assign(registration, { installing: later });
    registration.update = async () => Promise.reject(new Error('offline'));
    await page.lookForNewer();
    later.become('redundant');
    expect(page.keptApp()).toEqual({ files: 'kept', newer: 'none' });
  });

  test('loads the page anew once the version that waited has started, and not before', async () => {
    const { keeper, registration } = aReturn();
    const later = aVersion('installed');
    Object.assign(registration, { waiting: later });
    await page.keepApp(keeper, 'offline.js');
    expect(page.keptApp().newer).toBe('ready');
    later.answer = 'other-pages-open';
    const reload = vi.fn<() => void>();
    expect(await page.startNewer(reload)).toBe('other-pages-open');
    expect(reload).not.toHaveBeenCalled();
    later.answer = 'starting';
    expect(await page.startNewer(reload)).toBe('starting');
    later.become('activated');
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

function aVersion(state: ServiceWorkerState) {
  const listeners = new Set<() => void>();
  return {
    state,
    answer: 'starting',
    become(next: ServiceWorkerState) {
      this.state = next;
      for (const listener of listeners) listener();
    },
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    postMessage(_: unknown, [port]: MessagePort[]) {
      port!.postMessage(this.answer, []);
    },
  };
}

type Version = AppRegistration['active'];

function aVisit(versions: { active?: object; installing?: object }, controller: unknown = null) {
  const registration: AppRegistration = {
    installing: (versions.installing ?? null) as Version,
    waiting: null,
    active: (versions.active ?? null) as Version,
    update: async () => {},
    addEventListener: () => {},
  };
  let tell = () => {};
  const keeper = {
    controller,
    register: async () => registration,
    addEventListener: (_: string, listener: () => void) => {
      tell = listener;
    },
    takePage() {
      this.controller = {};
      tell();
    },
  };
  return { keeper, registration };
}

function aFirstVisit() {
  const first = aVersion('installing');
  return { ...aVisit({ installing: first }), first };
}

function aReturn() {
  return aVisit({ active: aVersion('activated') }, {});
}
