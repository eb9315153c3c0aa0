import type { Exception, Publishing } from '../../../core/paper/paper.ts';
import type { Publication } from '../../../core/publication/publication.ts';
import { sayList } from '../say-list.ts';
import { sayCount, sayNumber } from '../say-number.ts';

/** What a rule of disclosure does, for a person who chooses between them. */
export const RULE_WORDS: Readonly<
  Record<Publishing['rule'], { readonly name: string; readonly says: string; readonly hidden: string }>
> = {
  'nhs-sub-national': {
    name: 'NHS England, below national level',
    says: 'Numbers of 1 to 7 people are shown as *. All others are to the nearest 5. A 0 is shown as 0.',
    hidden: 'numbers of 1 to 7 people are hidden',
  },
  'under-five': {
    name: 'Under 5, as many councils do',
    says: 'Numbers under 5 people, 0 among them, are shown as <5. All others are to the nearest 5.',
    hidden: 'numbers under 5 people are hidden',
  },
  'under-ten': {
    name: 'Under 10, as the Office for National Statistics does',
    says: 'Numbers under 10 people, 0 among them, are shown as *. All others are to the nearest 5.',
    hidden: 'numbers under 10 people are hidden',
  },
};

export interface ExceptionWords {
  /** Beside its tick box. */
  readonly name: string;
  readonly means: string;
  readonly warning: string;
  /** In the mark: '… is shown'. */
  readonly shows: string;
}

export const EXCEPTION_WORDS: Readonly<Record<Exception, ExceptionWords>> = {
  'exact-counts': {
    name: 'Show exact counts',
    means: 'Nothing is hidden and nothing is rounded, in the pack, slides, tables and files alike.',
    warning:
      'Small numbers may show who a person is. Use this only for people who may see the packages themselves.',
    shows: 'exact counts',
  },
  'provider-prices': {
    name: 'Show what providers charge',
    means: 'Each provider’s pounds an hour are shown beside its name.',
    warning:
      'Prices may be exempt from publication: Local Government Act 1972, Schedule 12A, paragraph 3. Ask your monitoring officer.',
    shows: 'providers’ prices',
  },
  'provider-capacity': {
    name: 'Show what providers can deliver',
    means: 'The hours a week that each provider says it can deliver are shown beside its name.',
    warning:
      'This may be exempt from publication: Local Government Act 1972, Schedule 12A, paragraph 3. Ask your monitoring officer.',
    shows: 'what providers can deliver',
  },
};

/** Whether nothing beyond the rule is shown. */
export function isSafe({ exceptions }: Pick<Publishing, 'exceptions'>): boolean {
  return exceptions.length === 0;
}

/** The mark that everything which leaves the app carries: whether it is safe to publish, and by which rule. */
export function sayMark({ rule, exceptions }: Publishing): string {
  const counts = `${RULE_WORDS[rule].hidden}, others are to the nearest 5`;
  if (exceptions.length === 0) return `Safe to publish: ${counts}.`;
  const shown = sayList(exceptions.map((exception) => EXCEPTION_WORDS[exception].shows));
  const first = `Not safe to publish as it is: it shows ${shown}.`;
  if (exceptions.includes('exact-counts')) return first;
  return `${first} ${counts.charAt(0).toUpperCase()}${counts.slice(1)}.`;
}

/** How much is hidden in a project, and why. */
export function sayHidden({ counts, exceptions }: Pick<Publication, 'counts' | 'exceptions'>): string {
  const of = `${sayCount(counts.all, 'number')} of people and packages`;
  if (exceptions.includes('exact-counts')) return `All ${of} are shown as they are.`;
  if (counts.small === 0) return `Of ${of} none is small, so none is hidden.`;
  const small = `${sayNumber(counts.small)} ${counts.small === 1 ? 'is' : 'are'} hidden for being small`;
  const more =
    counts.keptBack === 0
      ? 'no more need hiding to protect these, as rounding is enough'
      : `${sayNumber(counts.keptBack)} more, so that these cannot be worked out`;
  return `Of ${of} ${small}, and ${more}.`;
}

/** What the way of hiding promises, and what it does not. */
export const PROMISED: readonly string[] = [
  'All tables, maps, slides and files of this project take their numbers from one set, which is protected as a whole: totals, parts, zones, groups and the differences between plans.',
  'From everything shown together, each hidden number of people could be at least one other number. So nobody can work it out.',
  'Hours and pounds of few people are hidden with them. All others are rounded, hours a week to the nearest 10 or so and pounds a year to £10,000 or so: about one person’s care.',
  'Need on a map is shaded over areas that hold enough people. No package and no home is drawn.',
];

export const NOT_PROMISED: readonly string[] = [
  'What somebody knows from elsewhere: a neighbour, a local paper, another report of the council.',
  'What was published before. If a plan or the data has changed since, the two may be set side by side.',
  'That a hidden number keeps a wide range. Two possible values are promised; most have more.',
  'That a hidden number is not 0. A map already shows that nobody of a ward is in a lot that lies elsewhere.',
];
