import { PLAN_FIGURES } from '../../../core/comparison/plan-figures.ts';
import type { DocumentPart } from '../../../io/document/document.ts';
import { PLAN_FIGURE_DEFINITIONS } from '../../../ui/words/compare/compare-definitions.ts';
import { PLAN_FIGURE_NAMES } from '../../../ui/words/compare/say-plan-figure.ts';
import { DEFINITIONS } from '../../../ui/words/definitions.ts';
import { wordsTable } from './words-table.ts';

/** What every figure of the pack means, how it is worked out and where it comes from. */
export function definitionsParts(): DocumentPart[] {
  const rows = PLAN_FIGURES.map((key) => {
    const { meaning, formula, source } = DEFINITIONS[PLAN_FIGURE_DEFINITIONS[key]];
    return [PLAN_FIGURE_NAMES[key], meaning, formula, source];
  });
  const columns = [
    ['Figure', 1.3],
    ['Meaning', 2],
    ['How it is worked out', 2.4],
    ['Source', 1.3],
  ] as const;
  return [wordsTable('What the figures mean', columns, rows)];
}
