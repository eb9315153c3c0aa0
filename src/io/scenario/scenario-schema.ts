import * as z from 'zod/mini';
import { MOST_LOTS } from '../../core/edits/add-lot.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';

// Zod compiles its checks with `new Function` where it may; a strict page does not allow it.
z.config({ jitless: true });

/** The version written today. Raise it with any change of shape, and say in `scenario-migrations.ts` how to get here. */
export const SCENARIO_VERSION = 1;

const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
const count = z.int().check(z.minimum(0));
const listOf = <Item extends z.core.$ZodType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

const appointment = z.strictObject({
  provider: name,
  role: z.enum(['primary', 'supplementary']),
  share: z.number().check(z.gt(0), z.maximum(1_000_000)),
});

const lot = z.strictObject({
  id: z.int().check(z.minimum(1), z.maximum(32_767)),
  name,
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
  blocks: listOf(name, 200_000),
  appointments: listOf(appointment, 200),
});

/** What a scenario file is. It holds no package, no person and no place: blocks are named by their codes. */
export const scenarioFileSchema = z.strictObject({
  format: z.literal('lotwise-scenario'),
  version: z.literal(SCENARIO_VERSION),
  savedAt: z.iso.datetime(),
  area: z.strictObject({ name, invented: z.boolean() }),
  /** The data the plan was made with, to tell when it meets other data. */
  madeWith: z.strictObject({
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
    blocks: count,
    packages: count,
    weeklyHours: z.number().check(z.minimum(0)),
  }),
  scenario: z.strictObject({
    id: name,
    name,
    lots: listOf(lot, MOST_LOTS),
    backUp: listOf(name, 10_000),
    rules: z.strictObject({ providersPerLot: z.int().check(z.minimum(1), z.maximum(10)) }),
    assumptions: z.strictObject({ spotHoursPerWeek: z.number().check(z.minimum(0), z.maximum(1_000_000)) }),
  }),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

/** The same as JSON Schema (draft 2020-12), for people who make or check scenario files elsewhere. */
export function scenarioJsonSchema(): string {
  const schema = {
    title: 'Lotwise scenario',
    description:
      'A plan of home-care lots: which blocks each lot has, and which providers are appointed to it.',
    ...z.toJSONSchema(scenarioFileSchema),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
