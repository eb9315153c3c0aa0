import { LONGEST_NAME } from '../edits/check-name.ts';

/** A name as given where nobody in `taken` has it, whatever its letter case; otherwise with the next free number after it. */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (other) => other.toLowerCase()));
  const numbered = (number: number) => {
    const end = number === 1 ? '' : ` ${number}`;
    return name.trim().slice(0, LONGEST_NAME - end.length) + end;
  };
  let number = 1;
  while (used.has(numbered(number).toLowerCase())) number++;
  return numbered(number);
}
