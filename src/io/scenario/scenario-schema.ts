import * as z from 'zod/mini';
import { MOST_LOTS } from '../../core/edits/add-lot.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import {
  BID_QUALITY,
  MINUTES_PER_WEEK,
  MOST_BIDS,
  RATE_POUNDS_PER_HOUR,
  SHARE,
} from '../../core/scenario/limits.ts';
import { assumptionsSchema } from './assumptions-in-file.ts';
import { bandSchema, rulesSchema } from './rules-in-file.ts';
import { hoursWithin, listOf, name, numberWithin, text } from './schema-parts.ts';

/** The version written today. Raise it with any change of shape, and say in `scenario-migrations.ts` how to get here. */
export const SCENARIO_VERSION = 5;

/** The most decisions a file carries; of more the latest. */
export const MOST_DECISIONS = 10_000;

const MOST_BLOCKS = 200_000;
const MOST_PIECES = 1000;
const MOST_PARTS = 1000;
const MOST_CORNERS = 100_000;

const count = z.int().check(z.minimum(0));
const countedFromOne = z.int().check(z.minimum(1), z.maximum(1_000_000));

const lotNumber = z.int().check(z.minimum(1), z.maximum(32_767));
/** That of a block, or of a piece of a block that is cut: the block's, a slash and the piece's number. */
const blockCode = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME + 8));
const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

const polygon = listOf(listOf(position, MOST_CORNERS, 4), MOST_PARTS, 1);
const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: polygon }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: listOf(polygon, MOST_PARTS, 1) }),
]);

const cut = z.strictObject({
  block: name,
  pieces: listOf(z.strictObject({ number: countedFromOne, geometry }), MOST_PIECES, 2),
});

const appointment = z.strictObject({
  provider: name,
  role: z.enum(['primary', 'supplementary']),
  share: z.number().check(z.gt(SHARE.least), z.maximum(SHARE.most)),
  /** Absent where there is no such limit in this lot. */
  mostHoursPerWeek: z.optional(hoursWithin(MINUTES_PER_WEEK)),
});

const bid = z.strictObject({
  provider: name,
  hoursPerWeek: hoursWithin(MINUTES_PER_WEEK),
  poundsPerHour: numberWithin(RATE_POUNDS_PER_HOUR),
  /** Null where the council gave none. */
  quality: z.nullable(numberWithin(BID_QUALITY)),
});

const lot = z.strictObject({
  id: lotNumber,
  name,
  colour: z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)),
  /** In place of the band of all lots. */
  viability: z.optional(bandSchema),
  blocks: listOf(blockCode, MOST_BLOCKS),
  /** In the order of their seats. */
  appointments: listOf(appointment, 200),
  /** Prices in them may be exempt from publication. */
  bids: listOf(bid, MOST_BIDS),
});

const standby = z.strictObject({
  provider: name,
  kind: z.enum(['back-up', 'specialist']),
  /** By number; none means every lot. */
  lots: listOf(lotNumber, MOST_LOTS),
});

const locks = z.strictObject({
  lots: listOf(lotNumber, MOST_LOTS),
  blocks: listOf(blockCode, MOST_BLOCKS),
  zones: listOf(z.strictObject({ layer: name, zone: name }), 10_000),
});

const link = z.strictObject({
  kind: z.enum(['join', 'sever']),
  between: z.tuple([blockCode, blockCode]),
  name,
});

const pin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), position }),
  z.strictObject({ kind: z.literal('lot'), lot: lotNumber }),
  z.strictObject({ kind: z.literal('block'), block: blockCode }),
]);

/**
 * What a scenario file is. It holds no package and no person: blocks are named by their codes, the only
 * shapes are those of the pieces of blocks that are cut, and notes and reasons are their author's words.
 */
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
  /** The version of the definition of each figure, by its key, to tell when figures are worked out another way. */
  definitions: z.record(name, countedFromOne),
  scenario: z.strictObject({
    id: name,
    name,
    cuts: listOf(cut, MOST_BLOCKS),
    lots: listOf(lot, MOST_LOTS),
    standby: listOf(standby, 10_000),
    rules: rulesSchema,
    assumptions: assumptionsSchema,
    locks,
    links: listOf(link, 10_000),
    notes: listOf(z.strictObject({ number: countedFromOne, text, pin }), 10_000),
  }),
  /** The decision log, oldest first. */
  decisions: listOf(z.strictObject({ label: text, at: z.iso.datetime(), reason: text }), MOST_DECISIONS),
  /** See `sealOf`; a file made by hand or elsewhere may have none. */
  seal: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/))),
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
