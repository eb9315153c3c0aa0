import fc from 'fast-check';
import { expect } from 'vitest';
import type { NamedContent, ReadMany } from '../../src/io/named-content.ts';

interface Change {
  readonly at: number;
  readonly kind: 'set' | 'cut' | 'repeat' | 'end';
  readonly byte: number;
}

const CHANGE: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'repeat', 'end'),
  byte: fc.nat(255),
});

/** A file with up to six bytes set, pieces cut or repeated, or its end cut off. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(CHANGE, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce(damage, whole));
}

/** Reads bad bytes and expects an answer in words, in good time, that changes nothing else. */
export function expectCalm(read: ReadMany, name: string, bytes: Uint8Array): readonly NamedContent[] {
  const start = performance.now();
  const contents = read({ name, bytes });
  expect(performance.now() - start).toBeLessThan(3000);
  for (const content of contents) {
    if (content.content === null) expect(content.issues.length).toBeGreaterThan(0);
    for (const issue of content.issues) expect(issue.message).toMatch(/^[A-Z][^]*\.$/);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  return contents;
}

function damage(bytes: Uint8Array, { at, kind, byte }: Change): Uint8Array {
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  if (kind === 'end') return bytes.slice(0, place);
  if (kind === 'set') {
    const changed = bytes.slice();
    if (changed.length > 0) changed[place] = byte;
    return changed;
  }
  const [head, piece] = [bytes.slice(0, place), bytes.slice(place, place + byte)];
  const tail = bytes.slice(kind === 'cut' ? place + byte : place);
  const middle = kind === 'cut' ? [] : [...piece];
  return Uint8Array.from([...head, ...middle, ...tail]);
}
