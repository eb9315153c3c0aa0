import { SIZE_BANDS, type LotYears } from '../../../core/years/years-figures.ts';
import { StackedBars } from '../../answers/waiting/stacked-bars.tsx';
import { SumTable } from '../../answers/sum-table.tsx';
import { WaysCells, WaysHeadings } from './ways-cells.tsx';
import { WAYS, partsOf, sayPartAtOnce } from './ways-in.tsx';
import { SIZE_NAMES } from './years-words.ts';

/** How new packages of each size find somebody: a large one needs more room in one piece. */
export function SizesTable({ years, place }: { years: LotYears; place: string }) {
  const rows = SIZE_BANDS.map(({ key }, at) => ({ name: SIZE_NAMES[key], ways: years.bySize[at]! })).filter(
    ({ ways }) => ways.packagesPerYear.mean > 0,
  );
  return (
    <>
      <StackedBars
        parts={WAYS}
        rows={rows.map(({ name, ways }) => ({ name, parts: partsOf(ways) }))}
        say={sayPartAtOnce}
      />
      <SumTable
        caption={`New packages by hours a week, in ${place}`}
        of="Size"
        rows={rows}
        headings={<WaysHeadings ways={years} />}
        renderCells={({ ways }) => <WaysCells ways={ways} />}
        all="All sizes"
        total={<WaysCells ways={years} />}
      />
    </>
  );
}
