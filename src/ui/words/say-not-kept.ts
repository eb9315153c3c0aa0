import type { NotKeptCause } from '../../store/planner.ts';

/** Why the work is not kept in this browser: what happened, what is safe, and what to do beside saving to a file. */
export function sayNotKept(cause: NotKeptCause, why: string): string {
  return `${WHAT[cause] ?? `Not kept in this browser: it says ‘${why}’.`} ${SAFE} ${THEN[cause] ?? TRIED_AGAIN}`;
}

const SAFE = 'Your work is safe while this page is open.';
const TRIED_AGAIN = 'We go on trying.';

const WHAT: Partial<Record<NotKeptCause, string>> = {
  full: 'Not kept in this browser: its storage is full.',
  denied: 'Not kept in this browser: it does not let this page keep anything.',
  'newer-app': 'Not kept in this browser: a newer version of Lotwise is open in another tab.',
  overtaken: 'Not kept in this browser: this area was opened in another tab, and work goes on there.',
};

const THEN: Partial<Record<NotKeptCause, string>> = {
  full: 'Save it to a file. It is kept again as soon as there is room.',
  denied: 'Save it to a file before you close the page.',
  'newer-app': 'Save it to a file, then load this page again.',
  overtaken: 'What you do here is not kept.',
};
