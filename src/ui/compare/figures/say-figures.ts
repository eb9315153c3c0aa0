import { FIGURE_KINDS, PLAN_FIGURES } from '../../../core/comparison/plan-figures.ts';
import { sayDifference } from '../../words/compare/say-difference.ts';
import { sayCount } from '../../words/say-number.ts';
import type { ComparedFigures } from './compared-figures.ts';

/** For each plan but the first, how many figures are better and worse; it is the reader who weighs them. */
export function sayFigures([first, ...others]: readonly ComparedFigures[]): string[] {
  return others.map(({ name, figures }) => {
    const directions = PLAN_FIGURES.filter((key) => FIGURE_KINDS[key].better !== 'neither').flatMap((key) => {
      const [from, to] = [first!.figures[key], figures[key]];
      if (from.hidden || to.hidden) return [];
      return sayDifference(key, from, to)?.isBetter ?? [];
    });
    const better = directions.filter((isBetter) => isBetter).length;
    const worse = directions.length - better;
    if (directions.length === 0) return `${name} is no better and no worse than ${first!.name}.`;
    return `${name}: ${sayCount(better, 'figure')} ${better === 1 ? 'is' : 'are'} better than in ${first!.name}, and ${worse} ${worse === 1 ? 'is' : 'are'} worse.`;
  });
}
