import { useState, type ReactNode } from 'react';
import { BrokenCount } from '../checks/broken-count.tsx';
import { TabStrip } from '../controls/tab-strip.tsx';
import { Ledger } from '../ledger/ledger.tsx';
import { later } from '../later.tsx';
import { MapFrame, type MountMap } from './map-frame.tsx';
import { Strip } from './strip.tsx';
import { useNarrow } from './use-narrow.ts';

const BlocksTab = later(async () => (await import('../blocks/blocks-tab.tsx')).BlocksTab);
const ChecksTab = later(async () => (await import('../checks/checks-tab.tsx')).ChecksTab);
const NotesTab = later(async () => (await import('../notes/notes-tab.tsx')).NotesTab);
const Inspector = later(async () => (await import('../inspector/inspector.tsx')).Inspector);
const NewNote = later(async () => (await import('../notes/new-note.tsx')).NewNote);
const PrintedNotes = later(async () => (await import('../notes/printed-notes.tsx')).PrintedNotes);
const PrintedDecisions = later(
  async () => (await import('../history/printed-decisions.tsx')).PrintedDecisions,
);

type Tab = 'map' | 'lots' | 'blocks' | 'checks' | 'notes';

/** Draw and appoint: the ledger and the map side by side, or one at a time on a small screen. */
export function PlanRoom({ mountMap }: { mountMap: MountMap }) {
  const narrow = useNarrow();
  const [tab, setTab] = useState<Tab>('lots');
  const shown: Tab = tab === 'map' && !narrow ? 'lots' : tab;
  return (
    <div className="plan-room" data-shown={shown}>
      <h1 className="visually-hidden">Plan</h1>
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
