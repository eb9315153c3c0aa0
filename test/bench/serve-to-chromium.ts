import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../e2e/find-browser.ts';

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export interface ServedApp {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves a built app and opens a browser for it, with software graphics as on a build server. */
export async function serveToChromium(outDir: string, ...flags: readonly string[]): Promise<ServedApp> {
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { executablePath, environment } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...FLAGS, ...flags],
    env: { ...process.env, ...environment } as Record<string, string>,
  });
  return {
    address: server.resolvedUrls!.local[0]!,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
