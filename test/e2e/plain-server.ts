import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A web server as any council has: files of a folder under a path, nothing else, and a log of what was asked. */
export interface PlainServer {
  /** Where the folder lies, with a slash at the end. */
  readonly address: string;
  /** Each path asked for since the log was cleared, as it is under `address`. */
  readonly asked: string[];
  /** Which folder is served; null is a server that does not answer at all. */
  folder: string | null;
  /** Paths that are missing, whatever is in the folder. */
  missing: ReadonlySet<string>;
  /** For how long a browser that has asked for `offline.js` need not ask again. */
  holdsForSeconds: number;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the folder with the headers that the notes in it recommend. */
export async function startPlainServer(folder: string, path: string): Promise<PlainServer> {
  const recommended = headersIn(readFileSync(join(folder, 'for-it.md'), 'utf8'));
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url!, 'http://here');
    const asked = pathname.slice(path.length);
    plain.asked.push(pathname.startsWith(path) ? asked : pathname);
    if (plain.folder === null) return response.destroy();
    const file = join(plain.folder, asked === '' ? 'index.html' : asked);
    if (!pathname.startsWith(path) || plain.missing.has(asked) || !isFile(file)) {
      return response.writeHead(404).end('There is no such file.');
    }
    const headers = { ...recommended, ...headersOf(asked, plain.holdsForSeconds) };
    return response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const plain: PlainServer = {
    address: `http://127.0.0.1:${port}${path}`,
    asked: [],
    folder,
    missing: new Set(),
    holdsForSeconds: 0,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return plain;
}

/** Those of the first block of the notes, a line each. */
function headersIn(notes: string): Record<string, string> {
  const lines = notes.split('```')[1]!.trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/: (.*)/) as [string, string]));
}

function headersOf(path: string, holdsForSeconds: number): Record<string, string> {
  const type = TYPES[extname(path === '' ? 'index.html' : path)] ?? 'application/octet-stream';
  const holds = path === 'offline.js' && holdsForSeconds > 0;
  return { 'content-type': type, 'cache-control': holds ? `max-age=${holdsForSeconds}` : 'no-cache' };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
