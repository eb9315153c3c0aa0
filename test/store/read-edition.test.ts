import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_HISTORY } from '../../src/core/scenario/history.ts';
import { EMPTY_PAPER } from '../../src/core/paper/empty-paper.ts';
import { BEGAN } from '../../src/core/scenario/origin.ts';
import type { KeptPlans } from '../../src/store/dependencies.ts';
import { NO_FILE_SAVES } from '../../src/store/file-saves.ts';
import { changeBetween } from '../../src/store/kept-change.ts';
import { readEdition } from '../../src/store/read-edition.ts';
import { TWO_LOTS } from './a-planner.ts';

const named = (name: string): KeptPlans => ({
  scenarios: [{ scenario: { ...TWO_LOTS, name }, history: EMPTY_HISTORY, origin: BEGAN, archived: false }],
  activeId: TWO_LOTS.id,
  paper: EMPTY_PAPER,
  fileSaves: NO_FILE_SAVES,
});
const STATES = ['A', 'B', 'C', 'D'].map(named);
const CHANGES = STATES.slice(1).map((plans, at) => ({
  place: at + 1,
  change: changeBetween(STATES[at], plans),
}));
const same = (plans: KeptPlans) => plans;
const nameOf = (read: ReturnType<typeof readEdition>) => read?.plans.scenarios[0]!.scenario.name;

describe('an edition of plans', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

  test('is what it began with and all that was changed', () => {
    const read = readEdition(STATES[0], CHANGES, same);
    expect(read).toEqual({ plans: STATES[3], unread: 0 });
  });

  test('is read up to a change that is missing, and the rest is counted', () => {
    const read = readEdition(STATES[0], [CHANGES[0]!, CHANGES[2]!], same);
    expect(nameOf(read)).toBe('B');
    expect(read!.unread).toBe(1);
  });

  test('is read up to a change that makes no plan of it', () => {
    const torn = { place: 2, change: { kind: 'fields', fields: { activeId: null } } } as const;
    const read = readEdition(STATES[0], [CHANGES[0]!, torn, { ...CHANGES[2]!, place: 3 }], same);
    expect(nameOf(read)).toBe('B');
    expect(read!.unread).toBe(2);
  });

  test('is none where it does not begin with plans', () => {
    for (const base of [null, undefined, {}, { ...STATES[0], scenarios: [] }, { scenarios: [{}] }])
      expect(readEdition(base, [], same)).toBeNull();
    const [open] = STATES[0]!.scenarios;
    const torn = { ...open!, scenario: { ...open!.scenario, assignment: [1, 2] } };
    expect(readEdition({ ...STATES[0], scenarios: [torn] }, [], same)).toBeNull();
    const beyond = { ...open!, history: { ...EMPTY_HISTORY, done: 3 } };
    expect(readEdition({ ...STATES[0], scenarios: [beyond] }, [], same)).toBeNull();
  });
});
