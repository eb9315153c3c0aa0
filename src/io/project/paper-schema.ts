import * as z from 'zod/mini';
import { PLAN_FIGURES } from '../../core/comparison/plan-figures.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import { checkDay, checkMonths } from '../../core/paper/check-date.ts';
import {
  EXCEPTIONS,
  LEAST_MINUTES,
  MOST_STEP_MINUTES,
  OUTCOMES_OF_OPTION,
  PACK_FORMS,
  RISK_WORDS,
  SCENE_VIEWS,
  type Paper,
} from '../../core/paper/paper.ts';
import { GEOGRAPHY_TESTS, type GeographyTest } from '../../core/scenario/assumptions.ts';
import { listOf } from '../scenario/schema-parts.ts';

/** Wider than what the app's own fields take, so that no paper it made is refused. */
const LONGEST_LINE = 2000;
const LONGEST_WORDS = 100_000;
const MOST_ENTRIES = 1000;

const line = z.string().check(z.maxLength(LONGEST_LINE));
const words = z.string().check(z.maxLength(LONGEST_WORDS));
const count = z.int().check(z.minimum(1), z.maximum(1_000_000));
const number = z.number().check(z.minimum(-1e12), z.maximum(1e12));
const scenario = z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)));
const day = z.nullable(z.string().check(z.refine((said) => checkDay(said) === null)));
const month = z.nullable(z.string().check(z.refine((said) => checkMonths(said, null) === null)));
const weight = z.number().check(z.minimum(0), z.maximum(10));
const degrees = z.number().check(z.minimum(-180), z.maximum(180));
const moment = z.number().check(z.minimum(0), z.maximum(8.64e15));
const figure = z.enum(PLAN_FIGURES);

const option = z.strictObject({
  number: count,
  title: line,
  isDoNothing: z.boolean(),
  scenario,
  benchmarking: words,
  pros: listOf(words, MOST_ENTRIES),
  cons: listOf(words, MOST_ENTRIES),
  finance: words,
  outcome: z.enum(OUTCOMES_OF_OPTION),
  reason: words,
  risks: listOf(z.strictObject({ about: words, word: z.enum(RISK_WORDS), mitigation: words }), MOST_ENTRIES),
  figures: listOf(z.strictObject({ key: figure, value: z.nullable(number), at: moment }), MOST_ENTRIES),
});

const stated = z.strictObject({
  number: count,
  about: line,
  stated: line,
  least: z.nullable(number),
  most: z.nullable(number),
  source: line,
  used: words,
  caveat: words,
});

const question = z.strictObject({
  number: count,
  question: words,
  askedBy: line,
  answer: words,
  where: line,
  on: day,
});

const milestone = z.strictObject({ number: count, what: line, from: month, to: month, note: words });

const scene = z.strictObject({
  number: count,
  title: line,
  words,
  notes: words,
  view: z.enum(SCENE_VIEWS),
  scenario,
  against: scenario,
  bounds: z.nullable(z.tuple([degrees, degrees, degrees, degrees])),
  need: z.enum(['waiting-now', 'outside-lot', 'unmet', 'off']),
  zones: z.nullable(z.int().check(z.minimum(0), z.maximum(1000))),
  figures: listOf(figure, PLAN_FIGURES.length),
  minutes: z.number().check(z.minimum(LEAST_MINUTES), z.maximum(MOST_STEP_MINUTES)),
});

/** Of numbered entries, each number once. */
const numbered = <Entry extends z.core.$ZodType<{ number: number }>>(entry: Entry) =>
  listOf(entry, MOST_ENTRIES).check(
    z.refine((entries) => {
      const numbers = (entries as { number: number }[]).map((each) => each.number);
      return new Set(numbers).size === numbers.length;
    }),
  );

/** A heading is a key, and may not be one that objects have a meaning of their own for. */
const heading = z.string().check(z.maxLength(LONGEST_LINE), z.regex(/^(?!__proto__$)/));

/** What a paper in a file may be, in all its parts and within limits; nothing else may be in it. */
const paperSchema = z.strictObject({
  title: line,
  council: line,
  panel: line,
  author: line,
  meeting: day,
  current: scenario,
  options: numbered(option).check(z.refine((options) => options.some(({ isDoNothing }) => isDoNothing))),
  weights: z.strictObject(
    Object.fromEntries(GEOGRAPHY_TESTS.map((test) => [test, weight])) as Record<GeographyTest, typeof weight>,
  ),
  stated: numbered(stated),
  questions: numbered(question),
  milestones: numbered(milestone),
  scenes: numbered(scene),
  pack: z.strictObject({
    form: z.enum(PACK_FORMS),
    ownHeadings: listOf(line, MOST_ENTRIES),
    words: z.record(heading, words),
    leftOut: listOf(line, MOST_ENTRIES),
  }),
  publishing: z.strictObject({
    rule: z.enum(['nhs-sub-national', 'under-five', 'under-ten']),
    exceptions: listOf(z.enum(EXCEPTIONS), EXCEPTIONS.length),
  }),
});

/** A paper as a file has it, or the place in it of what should not be there. */
export function readPaper(value: unknown): { readonly paper: Paper } | { readonly amiss: string } {
  const parsed = paperSchema.safeParse(value);
  if (parsed.success) return { paper: parsed.data as unknown as Paper };
  return { amiss: parsed.error.issues[0]?.path.map(String).join(' › ') ?? '' };
}
