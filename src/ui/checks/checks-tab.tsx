import { useMemo } from 'react';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { brokenRules, sayBroken } from './broken-rules.ts';
import { CheckItem } from './check-item.tsx';
import { Links } from './links.tsx';

/** The rules of the plan, how it stands to each, and what helps. Nothing here stops an edit. */
export function ChecksTab() {
  const figures = usePlanner((state) => state.figures);
  const scenario = usePlanner(scenarioOf);
  const { checks } = usePlannerActions();
  // The rules follow every change of figures, a stroke under the hand among them.
  const found = useMemo(
    () => (figures === null || scenario === null ? [] : checks()),
    [figures, scenario, checks],
  );
  if (figures === null || scenario === null) return null;
  return (
    <>
      <header>
        <h2>Checks</h2>
        <p className="quiet">{sayBroken(brokenRules(found))} You can go on drawing whatever they say.</p>
      </header>
      <ul className="checks" aria-label="Rules">
        {found.map((check) => (
          <CheckItem key={`${check.kind}-${check.layer ?? ''}`} check={check} />
        ))}
      </ul>
      <Links />
    </>
  );
}
