import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CONTENT_POLICY } from './content-policy.ts';

const FONT = 'node_modules/@fontsource/atkinson-hyperlegible';

/** Licences that a package tells in another file than others do. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'murmurhash-js': 'node_modules/murmurhash-js/README.md',
  // Its package holds none: this is that of its project.
  pmtiles: '.build/licences/pmtiles.md',
};

/** Finishes what lies in the folder for people who look after it: the notes, and the licences of all that is in it. */
export function papersForIt(): Plugin {
  return {
    name: 'papers-for-it',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      rewrite(join(dir!, 'for-it.md'), (notes) => notes.replace('{{policy}}', CONTENT_POLICY));
      rewrite(join(dir!, 'licences.md'), wholeLicences);
    },
  };
}

/** The licences of the packages that were built in, with those of the app and its font. Throws where a text is missing. */
export function wholeLicences(ofPackages: string): string {
  const [head, ...packages] = ofPackages.split(/^## /m);
  const { version } = JSON.parse(readFileSync(join(FONT, 'package.json'), 'utf8')) as { version: string };
  const sections = [
    `Lotwise (MIT)\n\n${readFileSync('LICENSE', 'utf8')}`,
    `Atkinson Hyperlegible, the font - ${version} (OFL-1.1)\n\n${readFileSync(join(FONT, 'LICENSE'), 'utf8')}`,
    ...packages.map(withText),
  ];
  return [head!, ...sections.map((section) => `${section.trim()}\n\n`)].join('## ');
}

function withText(section: string): string {
  const [title, ...lines] = section.split('\n');
  if (lines.join('').trim() !== '') return section;
  const name = title!.split(' - ')[0]!;
  const path = ELSEWHERE[name];
  if (path === undefined) throw new Error(`There is no text of a licence for ${name}.`);
  const text = readFileSync(path, 'utf8');
  return `${title}\n\n${text.slice(text.search(/^#+ licen[cs]e/im)).replace(/^#+ /, '')}`;
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
