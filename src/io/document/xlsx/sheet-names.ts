import { cutText } from '../cut-text.ts';

const LONGEST = 31;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * Names that Excel takes for sheets, one for each given: at most 31 letters, without `[ ] : * ? / \`, without
 * quotation marks at either end, no two the same but for capitals.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const plain = plainName(name);
    let own = cutText(plain, LONGEST);
    for (let again = 2; taken.has(own.toLowerCase()); again++) {
      const ending = ` (${again})`;
      own = cutText(plain, LONGEST - ending.length) + ending;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}

function plainName(name: string): string {
  const plain = name
    // Line breaks, control characters, halves of letters, and what Excel forbids.
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF[\]:*?/\\]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  return plain === '' ? 'Table' : plain;
}
