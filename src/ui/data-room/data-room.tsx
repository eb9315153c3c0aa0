import { KeptInBrowser } from '../kept/kept-in-browser.tsx';
import { usePlanner } from '../planner-context.tsx';
import { AreaFigures } from './area-figures.tsx';
import { AreaSummary } from './area-summary.tsx';
import { ImportReport } from './import-report.tsx';
import { OpenBar } from './open-bar.tsx';
import { OwnData } from './own-data.tsx';
import { Samples } from './samples.tsx';
import { SmallZonesPanel } from './small-zones-panel.tsx';
import { Welcome } from './welcome.tsx';
import '../../styles/data-room.css';
import '../../styles/import-report.css';
import '../../styles/misfits.css';

/** What is loaded and how it was read; at first, how to begin. */
export function DataRoom() {
  const hasArea = usePlanner((state) => state.area !== null);
  const hasReport = usePlanner((state) => state.reports.length > 0 || state.issues.length > 0);
  return (
    <div className="data-room">
      <h1 className="visually-hidden">Data</h1>
      <div className="data-page">
        {hasArea ? <AreaSummary /> : <Welcome />}
        <OpenBar />
        <div className={hasReport ? 'data-columns with-report' : 'data-columns'}>
          {hasReport && <ImportReport />}
          <div className="data-side">
            {hasArea && <AreaFigures />}
            <SmallZonesPanel />
            <KeptInBrowser />
            <Samples />
          </div>
        </div>
        <OwnData />
      </div>
    </div>
  );
}
