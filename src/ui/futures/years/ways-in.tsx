import type { LotYears, WaysIn as Ways } from '../../../core/years/years-figures.ts';
import { StackedBars, type BarTone } from '../../answers/waiting/stacked-bars.tsx';
import { SumTable } from '../../answers/sum-table.tsx';
import { sayFineShare } from '../../words/say-estimate.ts';
import type { LotRow } from './lot-rows.ts';
import { WaysCells, WaysHeadings } from './ways-cells.tsx';

/** How new packages of each lot find somebody: bars of parts of all, and a table. */
export function WaysIn({ rows, area }: { rows: readonly LotRow[]; area: LotYears }) {
  return (
    <>
      <StackedBars
        parts={WAYS}
        rows={rows.map(({ years, ...named }) => ({ ...named, parts: partsOf(years) }))}
        say={sayPartAtOnce}
      />
      <SumTable
        caption="New packages of each lot, by how they find somebody"
        of="Lot"
        rows={rows}
        headings={<WaysHeadings ways={area} />}
        renderCells={({ years }) => <WaysCells ways={years} />}
        all="The area"
        total={<WaysCells ways={area} />}
        isLong={rows.length > 12}
      />
      <p className="quiet">
        The range under a number holds the true mean with 95% confidence. Days are of those packages that have
        to wait.
      </p>
    </>
  );
}

export const WAYS: readonly { name: string; tone: BarTone }[] = [
  { name: 'At once, by an own provider', tone: 'first' },
  { name: 'By back-up', tone: 'fourth' },
  { name: 'On the spot market', tone: 'third' },
  { name: 'Had to wait', tone: 'stranded' },
];

/** What stands beside a bar of `WAYS`. */
export function sayPartAtOnce({ parts }: { readonly parts: readonly number[] }): string {
  return parts.every((part) => part === 0) ? 'none new' : `${sayFineShare(parts[0]!)} at once`;
}

export function partsOf({ atOnce, standby, spot, waited }: Ways): number[] {
  return [atOnce, standby, spot, waited].map(({ mean }) => mean);
}
