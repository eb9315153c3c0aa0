import { expect, test } from 'vitest';
import { approvalLevel } from '../../../src/core/money/approval-level.ts';

const schedule3 = [
  { name: 'Level 2', above: 615_000 },
  { name: 'Level 1', above: 50_000 },
];

test('Wokingham’s Schedule 3: no business case to £50,000, Level 1 to £615,000, Level 2 above', () => {
  const names = [50_000, 50_001, 615_000, 615_000.01, 73_590_000].map(
    (pounds) => approvalLevel(schedule3, pounds)?.name ?? null,
  );
  expect(names).toEqual([null, 'Level 1', 'Level 1', 'Level 2', 'Level 2']);
  expect(approvalLevel([], 1e9)).toBeNull();
});
