import { expect, test, vi } from 'vitest';
import { onSeenRequest, seenRequests, watchNetwork } from '../../src/workers/network-watch.ts';

test('what goes to the network since the watch began is seen, and what this browser keeps is not', () => {
  let observe = (_: object) => {};
  const FakeObserver = class {
    constructor(callback: (list: object) => void) {
      observe = (entry) => callback({ getEntries: () => [{ startTime: performance.now(), ...entry }] });
    }
    observe() {}
  };
  const page = new EventTarget();
  const keeper = new EventTarget();
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { serviceWorker: keeper });
  vi.stubGlobal('location', { origin: 'https://council.example' });
  const told = vi.fn<() => void>();
  const stop = onSeenRequest(told);
  watchNetwork();
  const before = told.mock.calls.length;

  observe({ name: 'https://council.example/lots/a.js', workerStart: 1 });
  observe({ name: 'blob:https://council.example/1', workerStart: 0 });
  observe({ name: 'https://council.example/lots/b.js', workerStart: 0, startTime: -1 });
  expect([seenRequests(), told.mock.calls.length]).toEqual([[], before]);

  observe({ name: 'https://council.example/lots/c.js', workerStart: 0 });
  observe({ name: 'https://elsewhere.example/', workerStart: 1 });
  page.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), { blockedURI: 'wss://elsewhere.example/' }),
  );
  page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI: 'inline' }));
  keeper.dispatchEvent(
    new MessageEvent('message', { data: { askedNetworkFor: 'https://council.example/lots/d.js' } }),
  );
  expect(seenRequests().map(({ address, wasStopped }) => [address, wasStopped])).toEqual([
    ['https://council.example/lots/c.js', false],
    ['https://elsewhere.example/', false],
    ['wss://elsewhere.example/', true],
    ['https://council.example/lots/d.js', false],
  ]);
  watchNetwork();
  expect(seenRequests()).toEqual([]);
  stop();
});
