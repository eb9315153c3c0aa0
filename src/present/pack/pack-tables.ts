import type { DocumentTable, PackDocument } from '../../io/document/document.ts';
import type { WorkbookSheet } from '../../io/document/write-workbook.ts';

/** Every table of a pack as a sheet of its own, in their order, with the definitions among them. */
export function packTables({ sections }: PackDocument): WorkbookSheet[] {
  return sections.flatMap(({ parts }) =>
    parts.flatMap((part): WorkbookSheet[] => {
      if (part.kind !== 'table') return [];
      const { kind: _, ...table } = part satisfies { kind: 'table' } & DocumentTable;
      return [{ name: table.title, table }];
    }),
  );
}
