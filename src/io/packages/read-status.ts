import type { PackageStatus } from '../../core/dataset/packages.ts';

/** Words in a file's status column, tried in this order: 'Suspended - awaiting review' is suspended. */
const STATUS_WORDS: readonly (readonly [RegExp, PackageStatus | 'ended'])[] = [
  [/hand(ed|ing)?[\s-]?back|returned|notice given|given notice/i, 'handed-back'],
  [/^(active|receiving|live|current)\b/i, 'receiving'],
  [/\bended|closed|ceased|cancel|deceased|terminated|inactive/i, 'ended'],
  [/suspend|hospital|paused|on[\s-]hold/i, 'suspended'],
  [
    /await|waiting|unsourced|unallocated|unfulfilled|not (yet )?(sourced|placed)|pending|out[\s-]to[\s-]market|bridging|unplaced/i,
    'waiting',
  ],
  [/active|receiving|open|placed|sourced/i, 'receiving'],
];

/** What a status word means; null for a word nobody has told us. A blank means care is being received. */
export function readStatus(text: string): PackageStatus | 'ended' | null {
  if (text === '') return 'receiving';
  return STATUS_WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}
