import { Overtaken } from './overtaken.ts';
import type { NotKeptCause } from './planner.ts';

/** Why this browser did not keep something, by what it said. */
export function notKeptCause(error: unknown): NotKeptCause {
  if (error instanceof Overtaken) return 'overtaken';
  const name = error instanceof Error ? error.name : '';
  return CAUSES[name] ?? 'unknown';
}

/** A browser without storage has no such thing to call, or forbids it. */
const CAUSES: Readonly<Record<string, NotKeptCause>> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  InvalidStateError: 'denied',
  NotAllowedError: 'denied',
  ReferenceError: 'denied',
  TypeError: 'denied',
  VersionError: 'newer-app',
};
