import { useState } from 'react';
import { currentOf } from '../../../store/comparison-slice.ts';
import { LEAST_COMPARED, MOST_COMPARED } from '../../../store/comparison.ts';
import type { OpenScenario } from '../../../store/planner.ts';
import { pickFiles } from '../../controls/pick-files.ts';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { ScenarioDialog } from '../../shell/scenario-dialog.tsx';
import { sayCount } from '../../words/say-number.ts';
import type { ShelfTask } from './shelf-actions.tsx';
import { ShelfCard } from './shelf-card.tsx';
import { shelfTree, type ShelfNode } from './shelf-tree.ts';

/** Every scenario over the data, under the one it was made from, and what can be done with each. */
export function ShelfPage() {
  const scenarios = usePlanner((state) => state.scenarios);
  const compared = usePlanner((state) => state.compared);
  const current = usePlanner(currentOf);
  const { openFiles, openComparePage, copyScenario } = usePlannerActions();
  const [task, setTask] = useState<ShelfTask | null>(null);
  const inUse = scenarios.filter(({ archived }) => !archived);
  const putAway = scenarios.filter(({ archived }) => archived);
  const chosen = inUse.filter(({ scenario }) => compared.includes(scenario.id));
  const branch = (nodes: readonly ShelfNode[]) => (
    <ul className="shelf">
      {nodes.map(({ open, madeFromIt }) => (
        <li key={open.scenario.id}>
          <ShelfCard
            open={open}
            from={nameOf(open, scenarios)}
            isCurrent={open === current}
            isFull={chosen.length >= MOST_COMPARED}
            onTask={setTask}
          />
          {madeFromIt.length > 0 && branch(madeFromIt)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p>{sayCount(inUse.length, 'scenario')} over the same data. Tick two to five to see how they differ.</p>
      <div className="shelf-bar">
        <p role="status">
          {chosen.length < LEAST_COMPARED
            ? `${sayCount(chosen.length, 'scenario')} ticked. Tick at least two.`
            : `${sayCount(chosen.length, 'scenario')} ticked.`}
        </p>
        {(['maps', 'figures', 'changes'] as const).map((page) => (
          <button
            key={page}
            type="button"
            className={page === 'figures' ? 'button button-main' : 'button'}
            disabled={chosen.length < LEAST_COMPARED}
            onClick={() => openComparePage(page)}
          >
            {COMPARE_WORDS[page]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => pickFiles((files) => void openFiles(files))}>
          Open a scenario file…
        </button>
      </div>
      {branch(shelfTree(inUse))}
      {putAway.length > 0 && (
        <details className="shelf-away">
          <summary>{sayCount(putAway.length, 'scenario')} put away</summary>
          <p>They are kept, and are in no menu, comparison or pack.</p>
          {branch(shelfTree(putAway))}
        </details>
      )}
      {task !== null && (
        <ScenarioDialog
          task={task.does}
          scenario={task.scenario}
          onDuplicate={(name) => copyScenario(task.scenario.id, name)}
          onClose={() => setTask(null)}
        />
      )}
    </>
  );
}

const COMPARE_WORDS = {
  maps: 'Compare the maps',
  figures: 'Compare the figures',
  changes: 'See what changes',
} as const;

function nameOf({ origin }: OpenScenario, scenarios: readonly OpenScenario[]): string | null {
  return scenarios.find(({ scenario }) => scenario.id === origin.from)?.scenario.name ?? null;
}
