import type { FailureParts } from '../../../core/resilience/fail-providers.ts';
import { sayNumber } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import type { NamedRow } from '../../controls/row-name.tsx';
import { SumTable } from '../sum-table.tsx';
import { FailureCells } from './failure-cells.tsx';

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
  const raw = (part: keyof FailureParts) =>
    `${total[part].packages} packages, ${total[part].weeklyMinutes} minutes a week`;
  return (
    <SumTable
      {...table}
      headings={
        <>
          <FigureHeading figure="people" raw={String(total.displaced.people)} />
          <FigureHeading figure="displaced" raw={raw('displaced')} />
          <FigureHeading figure="byPartners" raw={raw('partners')} />
          <FigureHeading figure="byOthers" raw={raw('others')} />
          <FigureHeading figure="stranded" raw={raw('stranded')} />
          <FigureHeading figure="peopleStranded" raw={String(total.stranded.people)} />
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
