import { usePlanner } from '../planner-context.tsx';
import { FilesPanel } from './files-panel.tsx';
import { IssueList } from './issue-list.tsx';
import { LoadedPanel } from './loaded-panel.tsx';
import { Welcome } from './welcome.tsx';

/** What is loaded and how it was read; at first, how to begin. */
export function DataRoom() {
  const hasArea = usePlanner((state) => state.area !== null);
  return (
    <div className="data-room">
      {hasArea ? <LoadedPanel /> : <Welcome />}
      <IssueList />
      <FilesPanel />
    </div>
  );
}
