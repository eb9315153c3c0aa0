import * as z from 'zod/mini';
import { MOST_LOTS } from '../../core/edits/add-lot.ts';
import { SHARE } from '../../core/scenario/limits.ts';
import { listOf, name } from '../scenario/schema-parts.ts';

/** Raise it with any change of shape. */
export const LINK_VERSION = 1;

export const MOST_LINKED_BLOCKS = 200_000;

/** A provider by its place in the list of providers, 1 where it is supplementary, and its share. */
const seat = z.tuple([
  z.int().check(z.minimum(0), z.maximum(10_000)),
  z.union([z.literal(0), z.literal(1)]),
  z.number().check(z.gt(SHARE.least), z.maximum(SHARE.most)),
]);

const lot = z.tuple([name, z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/)), listOf(seat, 200)]);

/** What a link carries, in few letters: no person, no count, no note. */
export const planLinkSchema = z.strictObject({
  v: z.literal(LINK_VERSION),
  /** The area's name, and the fingerprint of its blocks. */
  a: name,
  g: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** The plan's name. */
  n: name,
  p: listOf(name, 10_000),
  l: listOf(lot, MOST_LOTS),
  /** Lot and number of blocks by turns, over the blocks in the order of their codes; 0 is no lot. */
  b: listOf(z.int().check(z.minimum(0), z.maximum(MOST_LINKED_BLOCKS)), MOST_LINKED_BLOCKS * 2),
});

export type PlanLink = z.infer<typeof planLinkSchema>;
