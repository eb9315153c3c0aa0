import type { Publishing } from '../../core/paper/paper.ts';
import { isSafe } from '../../ui/words/present/say-publishing.ts';

const RULE_MARKS: Readonly<Record<Publishing['rule'], string>> = {
  'nhs-sub-national': 'Safe to publish: 1 to 7 people hidden',
  'under-five': 'Safe to publish: under 5 people hidden',
  'under-ten': 'Safe to publish: under 10 people hidden',
};

/** By which rule what is shown may be shown, in as few words as stand at the foot of a screen. */
export function sayShortMark({ rule, exceptions }: Publishing): string {
  if (isSafe({ exceptions })) return RULE_MARKS[rule];
  return exceptions.includes('exact-counts')
    ? 'Not safe to publish: exact counts'
    : 'Not safe to publish: with exceptions';
}
