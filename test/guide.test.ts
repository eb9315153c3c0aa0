import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_PICTURES } from './e2e/guide-pictures.ts';
import { FAILURES } from '../src/ui/words/failures.ts';
import { GUIDE_PAGES } from '../src/ui/words/help-topics.ts';

const GUIDE = 'public/guide';
const pages = readdirSync(GUIDE).filter((name) => name.endsWith('.html'));
const textOf = (page: string) => readFileSync(join(GUIDE, page), 'utf8').replaceAll(/\s+/g, ' ');
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n')
  .replaceAll(/\s+/g, ' ');

const found = (page: string, pattern: RegExp) =>
  [...textOf(page).matchAll(pattern)].map(([, all]) => all!.trim());

const messages = found('messages.html', /<span class="message" ?>(.*?)<\/span ?>/g);

/** The titles of what the store tells, plain or with a name in them. */
const NOTICE_TITLE = /(?:\btitle(?::| =)|refuse\(|\) => \[|tell\('\w+',)\s*(?:'([A-Z][^'\n]+)'|`([^`\n]+)`)/g;
const storeFiles = readdirSync('src/store').map((name) => readFileSync(join('src/store', name), 'utf8'));
const filledIn = (text: string) => text.replaceAll(/\$\{[^}]*\}/g, '…');

describe('the guide', () => {
  it('is where the menu says', () => {
    const lost = GUIDE_PAGES.filter(([, address]) => !existsSync(join('public', address)));
    expect(lost).toEqual([]);
  });

  it('names only what the app says somewhere', () => {
    const names = pages.flatMap((page) => found(page, /<b class="ui" ?>(.*?)<\/b ?>/g));
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter(
        (name) =>
          ![`'${name}'`, `"${name}"`, `>${name}<`, `> ${name} <`].some((said) => source.includes(said)),
      ),
    ).toEqual([]);
  });

  it('quotes only messages that the app says, with … for what it fills in', () => {
    expect(messages.length).toBeGreaterThan(30);
    expect(messages.filter((message) => !filledIn(source).includes(message))).toEqual([]);
  });

  it('says what to do after every failure that can be tried again, and after every notice', () => {
    const notices = storeFiles.flatMap((file) =>
      [...file.matchAll(NOTICE_TITLE)].map(([, plain, filled]) => filledIn(plain ?? filled!)),
    );
    expect(notices.length).toBeGreaterThan(20);
    const said = [...Object.values(FAILURES), ...notices];
    expect(said.filter((message) => !messages.includes(message))).toEqual([]);
  });

  it('shows each picture that is taken of the app, and no other', () => {
    const shown = pages.flatMap((page) => found(page, /<img [^>]*src="([^"]+)"/g));
    expect([...new Set(shown)].toSorted()).toEqual(
      GUIDE_PICTURES.map(({ name }) => `${name}.jpg`).toSorted(),
    );
  });

  it('links only to what is there, shows every picture with words for it, and runs no script', () => {
    for (const page of pages) {
      const text = textOf(page);
      const addresses = found(page, /(?:href|src)="([^"#]+)"/g);
      expect(addresses.filter((address) => !existsSync(join(GUIDE, address)))).toEqual([]);
      for (const place of found(page, /href="#([^"]+)"/g)) expect(text).toContain(`id="${place}"`);
      for (const picture of found(page, /<img ([^>]*)>/g)) expect(picture).toMatch(/alt="[^"]{20,}"/);
      expect(text).not.toContain('<script');
    }
  });
});
