import type { Desk } from './desk.ts';

/** A column of numbers: its place, table and heading, and whether a button says what its numbers mean. */
export interface NumberColumn {
  readonly name: string;
  readonly isAsked: boolean;
}

/**
 * Every column of numbers of the tables that are there, open or folded away. The button stands in a heading of
 * the column; or in those of all its rows, where each is another figure; or, where the whole table is of one, in
 * its caption or over its first column.
 */
export async function numberColumns({ page }: Desk): Promise<NumberColumn[]> {
  return page.evaluate(() => {
    const place = document.querySelector('main h1')?.textContent ?? document.title;
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const heads = layOut([...(table.tHead?.rows ?? [])]);
      const rows = layOut([...table.tBodies].flatMap((body) => [...body.rows]));
      const ofAll = asks(table.caption) || asks(heads[0]?.[0]);
      const width = Math.max(0, ...rows.map((row) => row.length));
      return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
        const numbers = rows.filter((row) => row[at]?.matches('td.number'));
        if (numbers.length === 0) return [];
        const over = heads.flatMap((row) => row[at] ?? []);
        return {
          name: [place, table.caption?.textContent ?? table.className, ...over.map(textOf)].join(' | '),
          isAsked: ofAll || over.some(asks) || numbers.every(([first]) => asks(first)),
        };
      });
    });

    /** The cells of rows by their place across, those that span several in each of them. */
    function layOut(all: readonly HTMLTableRowElement[]): HTMLTableCellElement[][] {
      const laid: HTMLTableCellElement[][] = all.map(() => []);
      for (const [down, row] of all.entries())
        for (const cell of row.cells) {
          const across = [...laid[down]!, undefined].findIndex((taken) => taken === undefined);
          for (const below of laid.slice(down, down + cell.rowSpan))
            for (let more = 0; more < cell.colSpan; more++) below[across + more] = cell;
        }
      return laid;
    }

    function asks(element: Element | null | undefined): boolean {
      return element?.querySelector('.ask') != null;
    }

    function textOf({ textContent }: Element): string {
      return textContent;
    }
  });
}
