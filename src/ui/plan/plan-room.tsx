import { useState, type ReactNode } from 'react';
import { BlocksTab } from '../blocks/blocks-tab.tsx';
import { BrokenCount } from '../checks/broken-count.tsx';
import { ChecksTab } from '../checks/checks-tab.tsx';
import { TabStrip } from '../controls/tab-strip.tsx';
import { PrintedDecisions } from '../history/printed-decisions.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { Ledger } from '../ledger/ledger.tsx';
import { NewNote } from '../notes/new-note.tsx';
import { NotesTab } from '../notes/notes-tab.tsx';
import { PrintedNotes } from '../notes/printed-notes.tsx';
import { MapFrame, type MountMap } from './map-frame.tsx';
import { Strip } from './strip.tsx';
import { useNarrow } from './use-narrow.ts';

type Tab = 'map' | 'lots' | 'blocks' | 'checks' | 'notes';

/** Draw and appoint: the ledger and the map side by side, or one at a time on a small screen. */
export function PlanRoom({ mountMap }: { mountMap: MountMap }) {
  const narrow = useNarrow();
  const [tab, setTab] = useState<Tab>('lots');
  const shown: Tab = tab === 'map' && !narrow ? 'lots' : tab;
  return (
    <div className="plan-room" data-shown={shown}>
      <section className="ledger" aria-label="Ledger">
        <TabStrip
          label="Lots and blocks"
          tabs={narrow ? [{ key: 'map', name: 'Map' }, ...LEDGER_TABS] : LEDGER_TABS}
          current={shown}
          onChange={setTab}
        />
        {shown === 'lots' && (
          <div className="ledger-panel" id="panel-lots" role="tabpanel" aria-labelledby="tab-lots">
            <Ledger />
          </div>
        )}
        {shown === 'blocks' && (
          <div className="ledger-panel" id="panel-blocks" role="tabpanel" aria-labelledby="tab-blocks">
            <BlocksTab />
          </div>
        )}
        {shown === 'checks' && (
          <div className="ledger-panel" id="panel-checks" role="tabpanel" aria-labelledby="tab-checks">
            <ChecksTab />
          </div>
        )}
        {shown === 'notes' && (
          <div className="ledger-panel" id="panel-notes" role="tabpanel" aria-labelledby="tab-notes">
            <NotesTab />
          </div>
        )}
      </section>
      <div className="map-side" id="panel-map" {...(narrow ? MAP_PANEL : {})}>
        <MapFrame mountMap={mountMap} />
        <Strip />
      </div>
      <Inspector />
      <NewNote />
      <PrintedNotes />
      <PrintedDecisions />
    </div>
  );
}

const LEDGER_TABS: { key: Tab; name: string; beside?: ReactNode }[] = [
  { key: 'lots', name: 'Lots' },
  { key: 'blocks', name: 'Blocks' },
  { key: 'checks', name: 'Checks', beside: <BrokenCount /> },
  { key: 'notes', name: 'Notes' },
];

const MAP_PANEL = { role: 'tabpanel', 'aria-labelledby': 'tab-map' };
