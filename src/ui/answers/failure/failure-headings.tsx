import type { FailureParts } from '../../../core/resilience/fail-providers.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';

/** The headings of `FailureCells`, with the exact numbers of the last line where there is one. */
export function FailureHeadings({ total }: { total?: FailureParts }) {
  return (
    <>
      {PARTS.map(([figure, part]) => (
        <FigureHeading key={figure} figure={figure} {...(total && { raw: sayRaw(total[part]) })} />
      ))}
      <FigureHeading figure="peopleStranded" {...(total && { raw: String(total.stranded.people) })} />
    </>
  );
}

const PARTS = [
  ['displaced', 'displaced'],
  ['byPartners', 'partners'],
  ['byOthers', 'others'],
  ['stranded', 'stranded'],
] as const;

function sayRaw({ packages, weeklyMinutes }: FailureParts['displaced']): string {
  return `${packages} packages, ${weeklyMinutes} minutes a week`;
}
