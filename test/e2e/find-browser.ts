import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser that can be started: its program, and what its environment needs beyond the usual. */
export interface Browser {
  readonly engine: 'chromium' | 'firefox';
  readonly executablePath: string;
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/**
 * Finds a Chromium: the one that `CHROME_PATH` names, else one that is installed, else the one packed
 * inside `@sparticuz/chromium`, so that the journeys need no installation on Linux.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and no file is there.`);
    return { engine: 'chromium', executablePath: named, environment: {} };
  }
  const installed = installedBrowsers().find((path) => existsSync(path));
  if (installed !== undefined) return { engine: 'chromium', executablePath: installed, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  throw new Error('No Chrome, Edge or Chromium was found: install one, or set CHROME_PATH to its program.');
}

function installedBrowsers(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...inPath, ...usualPlaces()];
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? 'C:',
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/**
 * Unpacks the packed browser into a folder of its own (about 200 MB, once), with the libraries it needs.
 * The package leaves those libraries packed unless it believes that it runs in Amazon's cloud, which is
 * what the variable tells it; a bare machine lacks them just the same.
 */
async function unpackBrowser(): Promise<Browser> {
  const folder = join(tmpdir(), 'lotwise-browser');
  mkdirSync(folder, { recursive: true });
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  setEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return {
      engine: 'chromium',
      executablePath: await packed.executablePath(),
      environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: listFonts(folder) },
    };
  } finally {
    setEnvironment({ TMPDIR, AWS_LAMBDA_JS_RUNTIME });
  }
}

/**
 * Says where the packed fonts are, as the package's own list names folders of Amazon's cloud alone. Without any font
 * the browser breaks on the first letter that the app brings no font for.
 */
function listFonts(folder: string): string {
  const list = join(folder, 'fonts.conf');
  const [fonts, cache] = [join(folder, 'fonts', 'fonts'), join(folder, 'fonts-cache')];
  writeFileSync(list, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
  return list;
}

function setEnvironment(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
