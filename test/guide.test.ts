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

  it('quotes only messages that the app says', () => {
    const messages = found('messages.html', /<span class="message" ?>(.*?)<\/span ?>/g);
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.filter((message) => !source.includes(message))).toEqual([]);
  });

  it('says what to do after every failure that can be tried again', () => {
    const messages = found('messages.html', /<span class="message" ?>(.*?)<\/span ?>/g);
    expect(Object.values(FAILURES).filter((failure) => !messages.includes(failure))).toEqual([]);
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
