import { useMemo } from 'react';
import { usePlanner } from '../planner-context.tsx';
import { countPositions } from './count-positions.ts';
import { reconcile } from './reconcile.ts';
import { saySummary } from './say-import.ts';

/** What is open, and in one sentence where all its packages are. */
export function AreaSummary() {
  const area = usePlanner((state) => state.area);
  const reports = usePlanner((state) => state.reports);
  const isOfArea = usePlanner((state) => state.reportsOf === state.area?.key && state.reports.length > 0);
  const files = useMemo(() => (isOfArea ? reconcile(reports) : null), [isOfArea, reports]);
  const summary = useMemo(() => {
    if (area === null) return '';
    const { packages } = area.dataset;
    const weeklyMinutes = packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
    const positions = countPositions(packages, area.fabric.blockOfPackage);
    return saySummary({ count: packages.count, weeklyMinutes }, positions, files);
  }, [area, files]);
  if (area === null) return null;
  return (
    <section className="area-summary">
      <h2>{area.dataset.name}</h2>
      <p role="status" className="summary-sentence">
        {summary}
      </p>
      {area.dataset.invented && (
        <p>This is a sample: the people, the providers and the shapes are invented.</p>
      )}
    </section>
  );
}
