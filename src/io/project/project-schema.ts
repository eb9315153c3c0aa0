import * as z from 'zod/mini';
import { ORIGINS } from '../../core/scenario/origin.ts';
import { listOf, name } from '../scenario/schema-parts.ts';

/** The version written today. Raise it with any change of shape, and say here how an older one is read. */
export const PROJECT_VERSION = 1;

export const PROJECT_FORMAT = 'lotwise-project';

const MOST_PLANS = 500;

/** All of a project file but its scenarios, paper and data, which have schemas of their own. */
export const projectSchema = z.strictObject({
  format: z.literal(PROJECT_FORMAT),
  version: z.literal(PROJECT_VERSION),
  savedAt: z.iso.datetime(),
  area: z.strictObject({ name, invented: z.boolean() }),
  /** Of the data that the plans were made with, and of the codes of its blocks. */
  madeWith: z.strictObject({
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
    blocks: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  }),
  activeId: z.nullable(name),
  plans: listOf(
    z.strictObject({
      /** A scenario file, whole. */
      file: z.unknown(),
      origin: z.strictObject({
        how: z.enum(ORIGINS),
        from: z.nullable(name),
        at: z.number().check(z.minimum(0), z.maximum(8.64e15)),
      }),
      archived: z.boolean(),
    }),
    MOST_PLANS,
    1,
  ),
  paper: z.unknown(),
  /** Only in a file that is sealed with a passphrase. */
  dataset: z.optional(z.unknown()),
});

export type ProjectFile = z.infer<typeof projectSchema>;
