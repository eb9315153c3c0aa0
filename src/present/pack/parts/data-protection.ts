import type { DocumentPart } from '../../../io/document/document.ts';
import { DATA_PROTECTION_IN_SHORT, DATA_PROTECTION_NOTE } from '../../../ui/words/trust/data-protection.ts';
import { wordsTable } from './words-table.ts';

/** What a paper says of data protection. */
export function dataProtectionParts(): DocumentPart[] {
  return [{ kind: 'list', items: DATA_PROTECTION_IN_SHORT }];
}

/** The whole note, for a council's own assessment. */
export function dataProtectionNote(): DocumentPart[] {
  return DATA_PROTECTION_NOTE.flatMap(({ heading, points, table }): DocumentPart[] => [
    { kind: 'heading', level: 2, text: heading },
    ...(points.length > 0 ? [{ kind: 'list' as const, items: points }] : []),
    ...(table === undefined ? [] : [wordsTable(table.title, table.columns, table.rows)]),
  ]);
}
