import type { FailureParts } from '../../../core/resilience/fail-providers.ts';
import { sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import type { NamedRow } from '../../controls/row-name.tsx';
import { SumTable } from '../sum-table.tsx';
import { FailureCells } from './failure-cells.tsx';
import { FailureHeadings } from './failure-headings.tsx';

export interface FailureRow extends NamedRow {
  readonly parts: FailureParts;
}

/** Displaced = taken by partners + taken by others + stranded, line by line. */
export function FailureTable(props: {
  caption: string;
  of: string;
  rows: readonly FailureRow[];
  total: FailureParts;
}) {
  const { total, ...table } = props;
  return (
    <SumTable
      {...table}
      headings={
        <>
          <FigureHeading figure="peopleDisplaced" heading="People" raw={String(total.displaced.people)} />
          <FailureHeadings total={total} />
        </>
      }
      renderCells={({ parts }) => <Cells parts={parts} />}
      total={<Cells parts={total} />}
    />
  );
}

function Cells({ parts }: { parts: FailureParts }) {
  return (
    <>
      <td className="number">{sayNumber(parts.displaced.people)}</td>
      <FailureCells parts={parts} />
    </>
  );
}
