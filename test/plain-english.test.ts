import { describe, expect, test } from 'vitest';
import { readingGrade, wordsOf } from './reading-grade.ts';
import { type ScreenString, stringsOf, stringsOnScreen } from './strings-on-screen.ts';

/** Longer sentences are taken apart. */
const MOST_WORDS = 30;

/** Reading age 11, as a mean of each room's sentences; age 9 to 10 over all of them. */
const HIGHEST_GRADE_OF_A_ROOM = 6;
const HIGHEST_GRADE_OF_ALL = 4.5;
/** Notes for lawyers: the names of laws and bodies are theirs. */
const HIGHEST_GRADE_OF_NOTES = 7;
/** Fewer sentences have no mean to speak of. */
const ENOUGH_SENTENCES = 10;

/** Words for which there is a plainer one, or none is needed. */
const NOT_PLAIN =
  /\b(utilis\w+|leverag\w+|facilitat\w+|in order to|prior to|in respect of|with regard to|regarding|commenc\w+|terminat\w+|approximately|sufficient|purchas(?:ed|ing)|methodolog\w+|vectors?(?! tiles)|heuristics?|stochastic|parameters?|algorithms?|polygons?|centroids?|datasets?|invalid|fatal|abort\w*|null|whilst|amongst|upon|simply|just(?! (?:after|before))|easily|obviously|please|oops|unfortunately|successfully|click here)\b/i;
const LATIN = /\b(?:e\.g\.|i\.e\.|(?:etc|via|per annum|vs|versus|ad hoc|pro rata|inter alia|circa)\b)/i;
const AMERICAN =
  /\b(\w*color(?:s|ed)?|center(?:s|ed)?|neighbor\w*|favor\w*|behavior|gray|canceled|labeled|modeled|traveled|analyze\w*|organi[z]\w+|recogni[z]\w+|optimi[z]\w+|summari[z]\w+|minimi[z]\w+|maximi[z]\w+|prioriti[z]\w+|utili[z]\w+|initiali[z]\w+)\b/i;

/** What letters stand for, where somebody may not know; the words stand somewhere on the screen. */
const EXPLAINED: Readonly<Record<string, string>> = {
  PCN: 'Primary Care Network',
  LSOA: 'Lower layer Super Output Area',
  ICB: 'integrated care board',
  CQC: 'Care Quality Commission',
  NSPL: 'National Statistics Postcode Lookup',
  ONSPD: 'ONS Postcode Directory',
  EHRC: 'Equality and Human Rights Commission',
  EASS: 'Equality Advisory and Support Service',
  WCAG: 'Web Content Accessibility Guidelines',
  TUPE: 'the right to move with it',
};
/** Better known by their letters: bodies, file formats, programs, and parts of a published file's name. */
const KNOWN =
  /^(NHS|UK|ONS|GP|IT|AA|GDPR|MIT|CSV|PDF|KML|KMZ|SVG|PNG|JPEG|JSON|XML|GML|QGIS|WGS|NVDA|JAWS|BGC|EW|ID|OK|KB|MB|HTML|USB|CPU)$/;

/** Buttons that begin with no verb, each because what it opens is a thing, a place or a question of its own. */
const NOT_VERBS: readonly RegExp[] = [
  /^\{…\}/, // begins with what is filled in
  /\?$/, // asks what it answers
  /^(Layers|Filters|Theme|Settings…|Borders…|Table of places|All scenarios|All that figures assume)$/, // open a list
  /^(Next|Previous|Back|Up|Down|Done|Block before in no lot|Next block in no lot)\b/, // go on, or end
  /^(Accessibility statement|Data protection note|What was done|What is safe to show|Not in any lot)$/, // open what they name
  /^(New scenario…|Something else|Help|No thanks)$/, // as everybody says it
  /^Option \{…\}/, // the option itself
];
const VERBS = new Set(
  'Accept Add Adopt Appoint Apply Ask Bring Cancel Change Check Choose Clear Close Compare Copy Delete Download Duplicate End Erase Fill Find Forget Give Go Hide Join Keep Leave Let Link Lock Log Look Make Merge Move Open Pack Paint Paste Pin Plan Present Print Put Read Reject Remove Rename Reload Restore Run Save Search See Select Set Shade Show Skip Split Start Stop Suggest Switch Take Tidy Tick Try Turn Undo Redo Unlock Update Use Wait Weigh Work Write Zoom'.split(
    ' ',
  ),
);
/** Names within headings and buttons. */
const PROPER =
  /\b(Merton|Kent|London|Lotwise|Word|Excel|Enter|Escape|English|Primary Care Networks?|Ctrl|Shift)\b/g;

/** A letter to a colleague: it is polite, and a list. */
const LETTER = 'ui/data-room/request-text.ts';
const NOTES = /^ui\/(words\/)?trust\//;

const strings = stringsOnScreen();
const ours = strings.filter(({ path }) => path !== LETTER);
const sentences = ours.flatMap((each) =>
  each.kind === 'words' && /[.?!]$/.test(each.text)
    ? sentencesOf(each.text)
        .filter((text) => wordsOf(text).length > 3)
        .map((text) => ({ path: each.path, text }))
    : [],
);

describe('every string on the screen is plain English', () => {
  test('there are strings to look at, of every kind', () => {
    expect(strings.length).toBeGreaterThan(3000);
    for (const kind of ['heading', 'button', 'words'])
      expect(strings.filter((each) => each.kind === kind).length).toBeGreaterThan(100);
  });

  test('no word has a plainer one', () => expect(faults(ours, NOT_PLAIN)).toEqual([]));

  test('no Latin is shortened', () => expect(faults(strings, LATIN)).toEqual([]));

  test('words are spelled as in Britain', () => expect(faults(strings, AMERICAN)).toEqual([]));

  test('quotes, dashes and dots are those of print', () =>
    expect(faults(ours, /'|"|\.\.\.| - |--/)).toEqual([]));

  test('words in capitals are known by their letters, or explained', () => {
    const unknown = strings.flatMap(({ path, text }) =>
      [...text.matchAll(/\b([A-Z]{2,})s?\b/g)]
        .filter(([, letters]) => !KNOWN.test(letters!) && EXPLAINED[letters!] === undefined)
        .map(([word]) => `${path}: ${word}`),
    );
    expect(unknown).toEqual([]);
    const all = strings.map(({ text }) => text).join('\n');
    for (const words of Object.values(EXPLAINED)) expect(all).toContain(words);
  });

  test(`no sentence has more than ${MOST_WORDS} words`, () =>
    expect(
      sentences
        .filter(({ text }) => wordsOf(text).length > MOST_WORDS)
        .map(({ path, text }) => `${path}: ${wordsOf(text).length} words: ${text}`),
    ).toEqual([]));

  test('a child of eleven can read every room', () => {
    const roomOf = ({ path }: { path: string }) => path.split('/').slice(0, 2).join('/');
    const table = [...new Set(sentences.map(roomOf))]
      .map((room) => ({ room, said: sentences.filter((each) => roomOf(each) === room) }))
      .filter(({ said }) => said.length >= ENOUGH_SENTENCES)
      .map(({ room, said }) => ({ room, sentences: said.length, grade: gradeOf(said) }));
    console.table(table.map((row) => ({ ...row, grade: row.grade.toFixed(1) })));
    const worst = sentences.toSorted((a, b) => gradeOf([b]) - gradeOf([a])).slice(0, 10);
    console.log(
      worst.map(({ path, text }) => `${gradeOf([{ text }]).toFixed(0)} ${path}: ${text}`).join('\n'),
    );
    const hard = table.filter(
      ({ room, grade }) => grade > HIGHEST_GRADE_OF_A_ROOM && !NOTES.test(`${room}/`),
    );
    expect(hard).toEqual([]);
    expect(gradeOf(sentences)).toBeLessThan(HIGHEST_GRADE_OF_ALL);
    expect(gradeOf(sentences.filter(({ path }) => NOTES.test(path)))).toBeLessThan(HIGHEST_GRADE_OF_NOTES);
  });

  test('headings and buttons are in sentence case', () =>
    expect(
      strings
        .filter(({ kind, text }) => kind !== 'words' && hasTitleCase(text))
        .map(({ path, text }) => `${path}: ${text}`),
    ).toEqual([]));

  test('a button begins with a verb', () =>
    expect(
      strings
        .filter(
          ({ kind, text }) => kind === 'button' && !isVerb(text) && !NOT_VERBS.some((as) => as.test(text)),
        )
        .map(({ path, text }) => `${path}: ${text}`),
    ).toEqual([]));

  test('what says more than one thing ends as it began, with a full stop', () =>
    expect(
      ours
        .filter(({ text }) => /[\p{Ll}’]\. [\p{Lu}]/u.test(text) && !/[.?!:…}’)]$/.test(text))
        .filter(({ text }) => !isReference(text))
        .map(({ path, text }) => `${path}: ${text}`),
    ).toEqual([]));
});

describe('the check sees what it forbids', () => {
  const read = (source: string) => stringsOf('ui/a.tsx', source).map(({ kind, text }) => `${kind}: ${text}`);

  test('words are found in elements, attributes, templates and plain strings', () => {
    expect(
      read(`const a = <section aria-label="All lots"><h2>The <b>lots</b> of {name}</h2>
        <Button>Add a lot</Button>{is && 'Nothing is locked.'}</section>;
        const b = \`Give \${count} blocks\`; const c = 'data-room with-report'; type D = 'No such Thing';`).toSorted(),
    ).toEqual(
      [
        'words: All lots',
        'heading: The lots of {…}',
        'button: Add a lot',
        'words: Nothing is locked.',
        'words: Give {…} blocks',
      ].toSorted(),
    );
  });

  test.each([
    'Please utilise this.',
    'Packages sent via a provider, e.g. Alder.',
    "Don't",
    'The colors of lots',
  ])('‘%s’ is not plain', (text) =>
    expect([NOT_PLAIN, LATIN, AMERICAN, /'/].some((forbidden) => forbidden.test(text))).toBe(true),
  );

  test('long words and sentences make a higher grade', () => {
    const plain = readingGrade(['The cat sat on the mat.']);
    expect(plain).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
    expect(
      readingGrade(['Considerable organisational transformation necessitates deliberation.']),
    ).toBeGreaterThan(20);
  });

  test('Title Case is seen', () => {
    expect(hasTitleCase('Add Another Lot')).toBe(true);
    expect(hasTitleCase('Open the Merton sample')).toBe(false);
  });
});

function faults(said: readonly ScreenString[], forbidden: RegExp): string[] {
  return said.flatMap(({ path, text }) => {
    const found = forbidden.exec(text);
    return found === null ? [] : [`${path}: ‘${found[0]}’ in: ${text}`];
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+(?=[\p{Lu}{‘\d])/u);
}

function gradeOf(said: readonly { readonly text: string }[]): number {
  return readingGrade(said.map(({ text }) => text));
}

function hasTitleCase(text: string): boolean {
  return /(?<![.?:!]) (?!\{)\p{Lu}\p{Ll}+/u.test(text.replaceAll(PROPER, 'x').replace(/^\{…\} /, ''));
}

function isVerb(text: string): boolean {
  return VERBS.has(text.split(/[\s…,:]/)[0]!);
}

/** Where a table is to be had is a name and no sentence. */
function isReference(text: string): boolean {
  return /^(NHS England|ONS)\b/.test(text);
}
