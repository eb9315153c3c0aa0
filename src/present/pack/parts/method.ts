import type { DocumentPart } from '../../../io/document/document.ts';
import {
  EXCEPTION_WORDS,
  NOT_PROMISED,
  PROMISED,
  RULE_WORDS,
  sayHidden,
} from '../../../ui/words/present/say-publishing.ts';
import { sayDayNumber } from '../../../ui/words/say-date.ts';
import { sayList } from '../../../ui/words/say-list.ts';
import type { PackInput } from '../pack-input.ts';

/** Where the data are from, how the figures were worked out, and by which rule they are shown. */
export function methodParts(input: PackInput): DocumentPart[] {
  const { publication, paper } = input;
  const { area } = publication;
  const day =
    area.asOf === null
      ? 'The files do not say of which day they are.'
      : `The packages are as of ${sayDayNumber(area.asOf)}.`;
  return [
    {
      kind: 'list',
      items: [
        `${day} The fingerprint of the data is ${area.fingerprint}: the same data have the same one.`,
        'Lots are made of small areas (blocks). A package is in the lot of the block it lies in.',
        'Packages are placed with providers by a model, whole. It looks first for the fewest hours with nobody, then for the most hours with the lot’s own providers. Then come the fewest people who change provider, the shares asked for, and the shortest way. No provider is given more than it can deliver.',
        'The model says what could be, not what providers will do.',
        paper.publishing.exceptions.includes('exact-counts')
          ? 'Nothing is rounded, as exact counts are shown.'
          : 'Hours a week are rounded to the nearest 10 and pounds a year to £10,000, or so that rows add up.',
      ],
    },
    { kind: 'heading', level: 2, text: 'What is hidden, and why' },
    ...hidingParts(input),
  ];
}

/** The rule of disclosure in full, what it promises, and each exception by its name. */
function hidingParts({ publication, paper }: PackInput): DocumentPart[] {
  const { rule, exceptions } = paper.publishing;
  const { name, says } = RULE_WORDS[rule];
  const ticked = exceptions.map((exception): DocumentPart => {
    const { name: title, means, warning } = EXCEPTION_WORDS[exception];
    return { kind: 'paragraph', text: `‘${title}’ is ticked. ${means} ${warning}`, tone: 'warning' };
  });
  if (exceptions.includes('exact-counts')) return ticked;
  return [
    { kind: 'paragraph', text: `Rule: ${name}. ${says} ${sayHidden(publication)}` },
    ...ticked,
    { kind: 'list', items: PROMISED },
    { kind: 'paragraph', text: 'What this does not promise:' },
    { kind: 'list', items: NOT_PROMISED },
  ];
}

/** What the figures of each plan assume, in sentences; plans that assume the same are said together. */
export function assumptionsParts({ plans, assumptions }: PackInput): DocumentPart[] {
  const together = new Map<string, { readonly names: string[]; readonly said: readonly string[] }>();
  plans.forEach(({ name }, at) => {
    const said = assumptions[at] ?? [];
    const key = said.join('\n');
    together.set(key, { names: [...(together.get(key)?.names ?? []), name], said });
  });
  return [...together.values()].flatMap(({ names, said }): DocumentPart[] =>
    said.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: sayList(names) },
          { kind: 'list', items: said },
        ],
  );
}

/** Where things are from: the data, the sources that the author named, and the rules. */
export function sourcesParts({ publication, paper }: PackInput): DocumentPart[] {
  const { area } = publication;
  const named = [...new Set(paper.stated.map(({ source }) => source).filter((source) => source !== ''))];
  return [
    {
      kind: 'list',
      items: [
        `${area.name}: the council’s files of packages, providers and areas${area.invented ? ', which are invented' : ''}.`,
        ...named,
        'Made with Lotwise. All figures can be worked out again from the scenario files and the data with the same fingerprint.',
      ],
    },
  ];
}
