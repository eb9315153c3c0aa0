/** Something that the oldest browsers we promise do not have, and what is done without it. */
export interface YoungerFeature {
  readonly feature: string;
  /** How it is written, in script or style. */
  readonly written: RegExp;
  /** Where it came, of those that matter: Safari 18 (2024), Firefox ESR 140 and Chromium 122 are the oldest promised. */
  readonly since: string;
  readonly instead: string;
  /** The file of `src` that asks whether the browser has it, and the only one that may say it. */
  readonly askedIn?: string;
}

/** What script may not say. What libraries ask for first is in `ASKED_FOR_FIRST`. */
export const YOUNGER_SCRIPT: readonly YoungerFeature[] = [
  {
    feature: 'pickers of files',
    written: /\bshow(Save|Open)FilePicker|\bshowDirectoryPicker/,
    since: 'Chromium alone',
    instead: 'a link with `download`, and an input of files',
    askedIn: 'store/choose-file.ts',
  },
  {
    feature: 'idle callbacks',
    written: /\brequestIdleCallback/,
    since: 'not in Safari',
    instead: 'the load event, a timer, or src/store/next-task.ts',
  },
  {
    feature: 'the scheduler',
    written: /\bscheduler\.(yield|postTask|wait)\b/,
    since: 'not in Safari',
    instead: 'src/store/next-task.ts',
  },
  {
    feature: 'streams into the private file system',
    written: /\bcreateWritable\b/,
    since: 'Safari 26',
    instead: 'IndexedDB; and the pickers of files, where there are any, bring it with them',
    askedIn: 'store/choose-file.ts',
  },
  {
    feature: 'arrays from what comes in time',
    written: /\bArray\.fromAsync\b/,
    since: 'Firefox 115, Safari 16.4, Chromium 121; kept out for plainness',
    instead: 'a loop that waits',
  },
  {
    feature: 'helpers of iterators',
    written:
      /\bIterator\.from\b|\.(keys|values|entries)\(\)\s*\.(map|filter|some|every|reduce|toArray|take|drop|flatMap|forEach|find)\(/,
    since: 'Safari 18.4',
    instead: 'Array.from, or a spread, before them',
  },
  {
    feature: 'Promise.try',
    written: /\bPromise\.try\b/,
    since: 'Safari 18.2, Chromium 128',
    instead: 'an async function',
  },
  {
    feature: 'bytes to base64 and back',
    written: /\bUint8Array\.from(Base64|Hex)\b|\.to(Base64|Hex)\(\)/,
    since: 'Safari 18.2, Chromium 140',
    instead: 'src/io/share/base64.ts',
  },
  {
    feature: 'escaping for a pattern, exact sums, half floats',
    written: /\bRegExp\.escape\b|\bMath\.(sumPrecise|f16round)\b|\bFloat16Array\b/,
    since: 'Safari 18.2 or later',
    instead: 'our own, or whole numbers',
  },
  {
    feature: 'maps that insert what they lack',
    written: /\.getOrInsert(Computed)?\(/,
    since: 'Safari 26',
    instead: 'get, then set',
  },
  {
    feature: 'words for how long',
    written: /\bIntl\.DurationFormat\b/,
    since: 'Chromium 129',
    instead: 'src/present/show/say-clock.ts',
  },
  {
    feature: 'dates and times of a calendar',
    written: /\bTemporal\./,
    since: 'not in Safari',
    instead: 'src/io/tables/read-date.ts',
  },
  {
    feature: 'what is put away at the end of a block',
    written: /\b(await )?using \w+ =|\bSymbol\.(asyncD|d)ispose\b/,
    since: 'not in Safari',
    instead: 'try and finally',
  },
  {
    feature: 'flags and names within a pattern',
    written: /\(\?[ims]+(-[ims]+)?:/,
    since: 'Safari 26, Chromium 125',
    instead: 'the flag for the whole pattern',
  },
  {
    feature: 'a picture of the page in a small window',
    written: /\bdocumentPictureInPicture\b/,
    since: 'Chromium alone',
    instead: 'a second window',
  },
  {
    feature: 'navigation in one object',
    written: /\bwindow\.navigation\b|\bnavigation\.(navigate|addEventListener)\b/,
    since: 'Safari 26.2',
    instead: 'src/ui/shell/room-in-address.tsx',
  },
  {
    feature: 'pages that change by a picture',
    written: /\bstartViewTransition\b/,
    since: 'Firefox 144',
    instead: 'no motion',
  },
];

/** What style may not say, as a page would lose its sense or order without it. */
export const YOUNGER_STYLE: readonly YoungerFeature[] = [
  {
    feature: 'places by an anchor',
    written: /\banchor-name|\bposition-(anchor|area|try)|\banchor\(/,
    since: 'Safari 26, Firefox 147',
    instead: 'React Aria places what floats',
  },
  {
    feature: 'boxes as large as what is typed',
    written: /\bfield-sizing/,
    since: 'Safari 26.2',
    instead: 'rows and a width',
  },
  {
    feature: 'sizes that move to auto',
    written: /\binterpolate-size|\bcalc-size\(/,
    since: 'Chromium alone',
    instead: 'no motion',
  },
  {
    feature: 'motion by scrolling',
    written: /\banimation-timeline|\bscroll-timeline|\bview-timeline/,
    since: 'Safari 26',
    instead: 'no motion',
  },
  {
    feature: 'styles of a part of the page alone',
    written: /@scope\b/,
    since: 'Firefox 146',
    instead: 'names of classes',
  },
  {
    feature: 'choices, functions and random numbers in style',
    written: /(?<![\w-])if\(\s*(style|media|supports)|@function\b|\brandom\(|\bsibling-(index|count)\(/,
    since: 'Chromium alone',
    instead: 'classes',
  },
  {
    feature: 'a select that is drawn by us',
    written: /\bbase-select\b|::picker/,
    since: 'Chromium alone',
    instead: 'the browser’s own, or React Aria',
  },
  {
    feature: 'corners of other shapes',
    written: /\bcorner-shape/,
    since: 'Chromium alone',
    instead: 'round corners',
  },
  {
    feature: 'lines that are balanced to the last',
    written: /\btext-wrap(-style)?:\s*pretty/,
    since: 'Safari 26',
    instead: 'lines as they fall',
  },
  {
    feature: 'open parts of details',
    written: /::details-content/,
    since: 'Safari 18.4, Firefox 143',
    instead: 'no motion',
  },
  {
    feature: 'colours of bars of scrolling',
    written: /\bscrollbar-color/,
    since: 'Safari 26.2',
    instead: 'the bars of the browser',
  },
];

/** What libraries say only where they have found it: no fault, and passed over in the built app. */
export const ASKED_FOR_FIRST: readonly RegExp[] = [
  // @noble/hashes
  /typeof Uint8Array\.from\(\[\]\)\.toHex==`function`&&typeof Uint8Array\.fromHex==`function`/g,
  /\)return \w+\.toHex\(\)/g,
  // React: what changes pages by a picture is tried, and navigation is asked for by its type.
  /\w+\.startViewTransition\(/g,
  /\bnavigation\.(navigate|addEventListener)\(/g,
  // src/store/choose-file.ts
  /`showSaveFilePicker`in globalThis|globalThis\.showSaveFilePicker\(|await \w+\.createWritable\(\)/g,
  // HiGHS
  /Symbol\.dispose;return \w+!==void 0/g,
];

/** The names of the features that a text says. */
export function youngerIn(text: string, features: readonly YoungerFeature[]): string[] {
  return features
    .filter(({ written }) => written.test(text))
    .map(({ feature, instead }) => `${feature}: ${instead}`);
}
