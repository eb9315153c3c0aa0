import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';

/** The first blocks whose code or name has this text in it, in any letter case; those that begin with it come first. */
export function matchBlocks(
  { codes, names, count }: Pick<Fabric, 'codes' | 'names' | 'count'>,
  text: string,
  most: number,
): BlockIndex[] {
  const wanted = text.trim().toLowerCase();
  const [begins, within]: [BlockIndex[], BlockIndex[]] = [[], []];
  for (let block = 0 as BlockIndex; block < count && begins.length < most; block++) {
    const words = [codes[block]!.toLowerCase(), names[block]!.toLowerCase()];
    if (words.some((word) => word.startsWith(wanted))) begins.push(block);
    else if (within.length < most && words.some((word) => word.includes(wanted))) within.push(block);
  }
  return [...begins, ...within].slice(0, most);
}
