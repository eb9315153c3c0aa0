import type { VersionAnswer, VersionRequest } from './serve-offline.ts';

export interface KeptApp {
  /** Whether this browser keeps all files of the app; 'not-kept' where it cannot, as in some private windows. */
  readonly files: 'coming' | 'kept' | 'not-kept';
  /** A later version; one that is ready waits until it is started. */
  readonly newer: 'none' | 'coming' | 'ready';
}

/** The part of `navigator.serviceWorker` that is needed here. */
export interface AppKeeper {
  readonly controller: unknown;
  register(program: string, options: { updateViaCache: 'all' }): Promise<AppRegistration>;
  addEventListener(type: 'controllerchange', listener: () => void): void;
}

export interface AppRegistration {
  readonly installing: AppVersion | null;
  readonly waiting: AppVersion | null;
  readonly active: AppVersion | null;
  update(): Promise<unknown>;
  addEventListener(type: 'updatefound', listener: () => void): void;
}

type AppVersion = Pick<ServiceWorker, 'state' | 'postMessage' | 'addEventListener' | 'removeEventListener'>;

/** A server that takes longer to say whether there is a later version is not waited for. */
const LONGEST_LOOK_MILLISECONDS = 2000;

let app: KeptApp = { files: 'coming', newer: 'none' };
let registration: AppRegistration | null = null;
const listeners = new Set<() => void>();

export function keptApp(): KeptApp {
  return app;
}

/** Calls back when something of it changes; gives what ends that. */
export function onKeptApp(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has this browser keep all files of the app, if it can; `program` is the service worker's address. */
export async function keepApp(keeper: AppKeeper | undefined, program: string): Promise<void> {
  if (keeper === undefined) return tell({ files: 'not-kept' });
  const tellIfKept = () => keeper.controller !== null && tell({ files: 'kept' });
  keeper.addEventListener('controllerchange', tellIfKept);
  tellIfKept();
  try {
    // Where the server says how long its answer holds, the browser looks for a later version no more often.
    registration = await keeper.register(program, { updateViaCache: 'all' });
  } catch {
    return tellUnlessKept();
  }
  registration.addEventListener('updatefound', () => follow(registration!.installing));
  follow(registration.installing);
  // A page that was loaded past what is kept may be of another version, and is left alone.
  if (registration.installing === null && registration.active !== null) tellUnlessKept();
  if (registration.waiting !== null) tell({ newer: 'ready' });
}

/**
 * Looks for a later version. Browsers do so by themselves soon after a page is opened; done here, it is done before
 * there are data on the desk, and the server's answer then holds for that look as well.
 */
export async function lookForNewer(): Promise<void> {
  const looked = registration?.update().catch(() => {});
  await Promise.race([looked, new Promise((resolve) => setTimeout(resolve, LONGEST_LOOK_MILLISECONDS))]);
  follow(registration?.installing ?? null);
}

/**
 * Starts the version that waits and loads the page anew, unless another page of the app is open: its code must
 * not be swapped. Work must be kept before.
 */
export function startNewer(reload: () => void): Promise<VersionAnswer> {
  const waiting = registration?.waiting;
  if (!waiting) throw new Error('No version waits.');
  const reloadOnceStarted = () => waiting.state === 'activated' && reload();
  waiting.addEventListener('statechange', reloadOnceStarted);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      const answer = data as VersionAnswer;
      if (answer === 'other-pages-open') waiting.removeEventListener('statechange', reloadOnceStarted);
      resolve(answer);
    });
    port1.start();
    waiting.postMessage('start-if-alone' satisfies VersionRequest, [port2]);
  });
}

/** Follows a version that is being fetched, until it is kept or given up. */
function follow(version: AppVersion | null): void {
  if (version?.state !== 'installing') return;
  if (registration?.active) tell({ newer: 'coming' });
  version.addEventListener('statechange', () => {
    if (version.state === 'redundant') {
      tellUnlessKept();
      if (app.newer === 'coming') tell({ newer: 'none' });
    }
    if (version.state === 'installed' && registration?.active) tell({ newer: 'ready' });
  });
}

function tellUnlessKept(): void {
  if (app.files === 'coming') tell({ files: 'not-kept' });
}

function tell(news: Partial<KeptApp>): void {
  app = { ...app, ...news };
  for (const listener of listeners) listener();
}
