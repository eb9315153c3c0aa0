import { expect, it } from 'vitest';
import { decisionText } from '../../../src/ui/history/decision-text.ts';

it('says when, what and why of each decision, the oldest first', () => {
  const decisions = [
    {
      label: 'Give 2 blocks to North',
      at: new Date(2026, 2, 1, 9, 30).getTime(),
      reason: 'The bus goes there.',
    },
    { label: 'Cut 1 block', at: 0, reason: 'The railway\ndivides it.' },
  ];
  expect(decisionText('Two zones', decisions)).toBe(
    [
      'Decisions: Two zones',
      '',
      '1 March 2026, 09:30',
      'Give 2 blocks to North',
      'Why: The bus goes there.',
      '',
      'Cut 1 block',
      'Why: The railway',
      'divides it.',
      '',
    ].join('\n'),
  );
});

it('says which plan has no decision yet', () => {
  expect(decisionText('Two zones', [])).toBe('Decisions: Two zones\n');
});
