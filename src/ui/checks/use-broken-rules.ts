import { useEffect, useState } from 'react';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { brokenRules } from './broken-rules.ts';

/** How many rules the plan breaks, counted a moment after each edit so that no edit waits for it. */
export function useBrokenRules(): number {
  const figures = usePlanner((state) => state.committedFigures);
  const scenario = usePlanner(scenarioOf);
  const moving = usePlanner((state) => state.stroke !== null);
  const { checks } = usePlannerActions();
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (moving || figures === null || scenario === null) return;
    const timer = setTimeout(() => setCount(brokenRules(checks())), 60);
    return () => clearTimeout(timer);
  }, [figures, scenario, moving, checks]);
  return count;
}
