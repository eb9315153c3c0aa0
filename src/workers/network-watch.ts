import type { AskedNetwork } from './serve-offline.ts';

/** What was asked of the network, or would have been if the page's policy had not stopped it. */
export interface SeenRequest {
  readonly address: string;
  readonly wasStopped: boolean;
}

let seen: readonly SeenRequest[] = [];
let since = 0;
let isWatching = false;
const listeners = new Set<() => void>();

/** Watches all that this page asks of the network from now on; what was seen before is forgotten. */
export function watchNetwork(): void {
  seen = [];
  since = performance.now();
  if (!isWatching) startWatching();
  for (const listener of listeners) listener();
}

export function seenRequests(): readonly SeenRequest[] {
  return seen;
}

/** Calls back when a request is seen; gives what ends that. */
export function onSeenRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function startWatching(): void {
  isWatching = true;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (entry.startTime >= since && wentToNetwork(entry)) tell(entry.name, false);
    }
  }).observe({ type: 'resource' });
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (isOfNetwork(blockedURI)) tell(blockedURI, true);
  });
  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<AskedNetwork>) =>
    tell(data.askedNetworkFor, false),
  );
}

/** Own files that the service worker answers are in this browser; where one is not, it says so itself. */
function wentToNetwork({ name, workerStart }: PerformanceResourceTiming): boolean {
  return isOfNetwork(name) && !(workerStart > 0 && name.startsWith(location.origin));
}

function isOfNetwork(address: string): boolean {
  return /^(https?|wss?):/.test(address);
}

function tell(address: string, wasStopped: boolean): void {
  seen = [...seen, { address, wasStopped }];
  for (const listener of listeners) listener();
}
