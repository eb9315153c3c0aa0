import { useState } from 'react';
import { decisionsOf } from '../../core/scenario/history.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import { TabStrip } from '../controls/tab-strip.tsx';
import { usePlanner } from '../planner-context.tsx';
import { ChangeList } from './change-list.tsx';
import { DecisionLog } from './decision-log.tsx';
import { KeptStates } from './kept-states.tsx';

type Tab = 'changes' | 'kept-states' | 'decisions';

/** What was done, the states that were kept, and why: a place to go back and forth in. */
export function HistoryPages() {
  const open = usePlanner(activeScenario);
  const [tab, setTab] = useState<Tab>('changes');
  if (!open) return null;
  const { scenario, history } = open;
  return (
    <>
      <TabStrip label="What was done" tabs={TABS} current={tab} onChange={setTab} />
      <div className="history-panel" id={`panel-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'changes' && <ChangeList history={history} />}
        {tab === 'kept-states' && <KeptStates points={history.points} />}
        {tab === 'decisions' && <DecisionLog plan={scenario.name} decisions={decisionsOf(history)} />}
      </div>
    </>
  );
}

const TABS: { key: Tab; name: string }[] = [
  { key: 'changes', name: 'Changes' },
  { key: 'kept-states', name: 'Kept states' },
  { key: 'decisions', name: 'Decision log' },
];
