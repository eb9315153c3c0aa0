import { PLAN_FIGURES } from '../../../core/comparison/plan-figures.ts';
import type { DocumentPart } from '../../../io/document/document.ts';
import { PLAN_FIGURE_DEFINITIONS } from '../../../ui/words/compare/compare-definitions.ts';
import { PLAN_FIGURE_NAMES } from '../../../ui/words/compare/say-plan-figure.ts';
import { DEFINITIONS } from '../../../ui/words/definitions.ts';
import { wordsCell } from '../cells.ts';

/** What every figure of the pack means, how it is worked out and where it comes from. */
export function definitionsParts(): DocumentPart[] {
  const rows = PLAN_FIGURES.map((key) => {
    const { meaning, formula, source } = DEFINITIONS[PLAN_FIGURE_DEFINITIONS[key]];
    return [PLAN_FIGURE_NAMES[key], meaning, formula, source].map(wordsCell);
  });
  return [
    {
      kind: 'table',
      title: 'What the figures mean',
      columns: [
        { name: 'Figure', align: 'start', width: 1.3 },
        { name: 'Meaning', align: 'start', width: 2 },
        { name: 'How it is worked out', align: 'start', width: 2.4 },
        { name: 'Source', align: 'start', width: 1.3 },
      ],
      rows,
      notes: [],
    },
  ];
}
