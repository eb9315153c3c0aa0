import { FileUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { pickFiles } from '../controls/pick-files.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** How to bring your own files, in four steps. */
export function FilesPanel() {
  const busy = usePlanner((state) => state.progress !== null);
  const { openFiles } = usePlannerActions();
  return (
    <section className="files-panel">
      <h3>Use your own files</h3>
      <ol className="steps">
        <li>
          <strong>Blocks.</strong> A GeoJSON file with the outlines of small areas, such as LSOAs or wards.
        </li>
        <li>
          <strong>Packages.</strong> A CSV file with a line for each package: its reference, where it is, and
          its hours a week.
        </li>
        <li>
          <strong>Providers.</strong> A CSV file with each provider and the most hours a week it can deliver.
        </li>
        <li>
          <strong>Zones, if you like.</strong> A GeoJSON file with areas that lots should respect, such as
          Primary Care Networks.
        </li>
      </ol>
      <div className="drop-zone">
        <FileUp size={28} aria-hidden="true" />
        <p>Drop all your files here together, or anywhere in this window.</p>
        <Button
          className="button button-main"
          isDisabled={busy}
          onPress={() => pickFiles((files) => void openFiles(files))}
        >
          Choose files…
        </Button>
        <p className="quiet">They stay on this computer. Nothing is sent anywhere.</p>
      </div>
    </section>
  );
}
