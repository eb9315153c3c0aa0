import { expect, test } from 'vitest';
import { notKeptCause } from '../../src/store/not-kept-cause.ts';
import { Overtaken } from '../../src/store/overtaken.ts';

test.each([
  [new DOMException('Full', 'QuotaExceededError'), 'full'],
  [new DOMException('Not here', 'SecurityError'), 'denied'],
  [new TypeError("Cannot read properties of undefined (reading 'open')"), 'denied'],
  [new ReferenceError('indexedDB is not defined'), 'denied'],
  [new DOMException('Older', 'VersionError'), 'newer-app'],
  [new Overtaken(), 'overtaken'],
  [new Error('Something else'), 'unknown'],
  ['a word', 'unknown'],
])('%s says why nothing is kept: %s', (error, cause) => expect(notKeptCause(error)).toBe(cause));
