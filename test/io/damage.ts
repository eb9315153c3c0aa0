import fc from 'fast-check';
import type { ReadMany } from '../../src/io/formats/named-content.ts';

interface Change {
  readonly at: number;
  readonly kind: 'set' | 'cut' | 'repeat' | 'end';
  readonly byte: number;
}

/** Ample for a busy machine; a hang is far longer. */
const LONGEST_MILLISECONDS = 3000;

const CHANGE: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'set', 'set', 'cut', 'repeat', 'end'),
  byte: fc.nat(255),
});

/** A file with up to six bytes set, pieces cut or repeated, or its end cut off. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(CHANGE, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce(damage, whole));
}

/** What is wrong with how a reader takes bad bytes: it should answer in words, in good time, and change nothing else. */
export function complaintsOf(read: ReadMany, name: string, bytes: Uint8Array): string[] {
  const start = performance.now();
  const contents = read({ name, bytes });
  const milliseconds = performance.now() - start;
  const messages = contents.flatMap(({ issues }) => issues.map(({ message }) => message));
  return [
    ...(milliseconds > LONGEST_MILLISECONDS ? [`took ${milliseconds} ms`] : []),
    ...(contents.some(({ content, issues }) => content === null && issues.length === 0)
      ? ['says nothing']
      : []),
    ...messages.filter((message) => !/^[A-Z][^]*\.$/.test(message)),
    ...Object.keys(Object.prototype),
  ];
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
