import { betterAndWorse } from '../../words/compare/better-and-worse.ts';
import { sayCount } from '../../words/say-number.ts';
import type { ComparedFigures } from './compared-figures.ts';

/** For each plan but the first, how many figures are better and worse; it is the reader who weighs them. */
export function sayFigures([first, ...others]: readonly ComparedFigures[]): string[] {
  return others.map(({ name, figures }) => {
    const { better, worse } = betterAndWorse(first!.figures, figures);
    if (better + worse === 0) return `${name} is no better and no worse than ${first!.name}.`;
    return `${name}: ${sayCount(better, 'figure')} ${better === 1 ? 'is' : 'are'} better than in ${first!.name}, and ${worse} ${worse === 1 ? 'is' : 'are'} worse.`;
  });
}
