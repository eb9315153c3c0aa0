import type { Option } from '../../../core/paper/paper.ts';

/** As many options as a sheet of A4 holds beside each other. */
const MOST_ABREAST = 4;

/** Options in groups that a page holds, as even as can be, each with the place of its first in the paper. */
export function optionGroups(
  options: readonly Option[],
): { readonly place: number; readonly options: readonly Option[] }[] {
  const count = Math.ceil(options.length / MOST_ABREAST);
  const size = Math.ceil(options.length / count);
  return Array.from({ length: count }, (_, group) => ({
    place: group * size + 1,
    options: options.slice(group * size, (group + 1) * size),
  }));
}

/** `In five rows: options 1 to 3`. */
export function sayPlaces(what: string, options: readonly Option[], place: number): string {
  const last = place + options.length - 1;
  return last === place ? `${what}: option ${place}` : `${what}: options ${place} to ${last}`;
}
