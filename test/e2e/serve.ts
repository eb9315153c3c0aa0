import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { type Browser, findBrowser } from './find-browser.ts';
import { findFirefox } from './find-firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    address: string;
    browser: Browser;
  }
}

/** Before the journeys: builds the app, unless `LOTWISE_BUILT` says that it just was, and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = project.name === 'firefox' ? findFirefox() : await findBrowser();
  if (process.env['LOTWISE_BUILT'] !== '1') build();
  // 'mpa': an address that is not a file is an error, as on any plain file server, and not the app again.
  const server = await preview({ appType: 'mpa', logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const { port } = server.httpServer.address() as AddressInfo;
  project.provide('address', `http://127.0.0.1:${port}/`);
  project.provide('browser', browser);
  return () => server.close();
}

/** In a process of its own: the test runner's environment would make it a build for testing. */
function build(): void {
  const environment = { ...process.env };
  delete environment['NODE_ENV'];
  const vite = 'node_modules/vite/bin/vite.js';
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: environment,
  });
  if (status !== 0) throw new Error('The app did not build: what the build said stands above.');
}
