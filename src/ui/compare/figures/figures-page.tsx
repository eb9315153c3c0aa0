import { useMemo } from 'react';
import { readPlanFigures } from '../../../core/comparison/read-plan-figures.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { SafeMark } from '../../controls/safe-mark.tsx';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { ChooseCompared } from '../choose-compared.tsx';
import { ReadsState } from '../reads-state.tsx';
import { useCompared, useCurrent } from '../use-compared.ts';
import { useComparedReads } from '../use-compared-reads.ts';
import { PublishedFigures } from './published-figures.tsx';
import { RulesTable } from './rules-table.tsx';
import { ShownFigures } from './shown-figures.tsx';
import type { ComparedFigures } from './compared-figures.ts';
import { YearsLine } from './years-line.tsx';

/** How do the figures differ? Every figure of every plan, what differs in words, and the rules of each. */
export function FiguresPage() {
  const compared = useCompared();
  const current = useCurrent();
  // That of today is read too: people and blocks change lot against it, whichever plan stands first.
  const asked = useMemo(
    () => (current === null || compared.includes(current) ? compared : [...compared, current]),
    [compared, current],
  );
  const reads = useComparedReads(asked);
  return (
    <>
      <ChooseCompared />
      {compared.length > 1 && <ExactOrPublished />}
      <ReadsState count={compared.length} asked={asked.length} reads={reads}>
        {(ready) => (
          <Figures
            reads={ready.slice(0, compared.length)}
            current={ready.find(({ scenario }) => scenario === current) ?? ready[0]!}
          />
        )}
      </ReadsState>
    </>
  );
}

function ExactOrPublished() {
  const asPublished = usePlanner((state) => state.asPublished);
  const publishing = usePlanner((state) => state.paper.publishing);
  const { setAsPublished } = usePlannerActions();
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={asPublished}
          onChange={({ target }) => setAsPublished(target.checked)}
        />
        <span>Show as it would be published</span>
      </label>
      {asPublished ? (
        <SafeMark publishing={publishing} />
      ) : (
        <p className="quiet">These are exact figures, for the council’s own eyes.</p>
      )}
    </>
  );
}

function Figures({ reads, current }: { reads: readonly PlanRead[]; current: PlanRead }) {
  const asPublished = usePlanner((state) => state.asPublished);
  const exact = useMemo(
    () =>
      reads.map((read): ComparedFigures => ({ name: read.scenario.name, figures: exactOf(read, current) })),
    [reads, current],
  );
  return (
    <>
      {asPublished ? (
        <PublishedFigures scenarios={reads.map(({ scenario }) => scenario)} />
      ) : (
        <ShownFigures plans={exact} />
      )}
      {!asPublished && <YearsLine scenarios={reads.map(({ scenario }) => scenario)} />}
      <RulesTable reads={reads} />
    </>
  );
}

function exactOf(read: PlanRead, current: PlanRead): ComparedFigures['figures'] {
  const figures = readPlanFigures(read, current);
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, { hidden: false, ...figure }]),
  ) as ComparedFigures['figures'];
}
