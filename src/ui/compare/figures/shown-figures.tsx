import type { ComparedFigures } from './compared-figures.ts';
import { FigureBars } from './figure-bars.tsx';
import { FiguresTable } from './figures-table.tsx';
import { sayFigures } from './say-figures.ts';

/** Figures of plans in sentences, as a table and in bars: all of the same numbers, exact or as published. */
export function ShownFigures({ plans }: { plans: readonly ComparedFigures[] }) {
  return (
    <>
      <div className="answer-lead">
        {sayFigures(plans).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <FiguresTable plans={plans} />
      <FigureBars plans={plans} />
    </>
  );
}
