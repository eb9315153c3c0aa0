import * as z from 'zod/mini';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';
import { LONGEST_NOTE } from '../../core/edits/check-note-text.ts';
import type { Limit } from '../../core/scenario/limits.ts';

// Zod compiles its checks with `new Function` where it may; a strict page does not allow it.
z.config({ jitless: true });

export const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
export const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));

export function listOf<Item extends z.core.$ZodType>(item: Item, most: number, least = 0) {
  return z.array(item).check(z.minLength(least), z.maxLength(most));
}

export function numberWithin({ least, most, whole }: Limit) {
  return (whole === true ? z.int() : z.number()).check(z.minimum(least), z.maximum(most));
}

/** Hours a week; the plan keeps them as whole minutes. */
export function hoursWithin({ least, most }: Limit) {
  return z.number().check(z.minimum(least / 60), z.maximum(most / 60));
}
