import { useEffect, useState } from 'react';
import { decisionsOf } from '../../core/scenario/history.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import { TabStrip } from '../controls/tab-strip.tsx';
import { usePlanner } from '../planner-context.tsx';
import { ChangeList } from './change-list.tsx';
import { DecisionLog } from './decision-log.tsx';
import { KeptStates } from './kept-states.tsx';

type Tab = 'changes' | 'kept-states' | 'decisions';

/** What was done, the states that were kept, and why: a place to go back and forth in. */
export function HistoryPages({ onClose }: { onClose: () => void }) {
  const open = usePlanner(activeScenario);
  const [tab, setTab] = useState<Tab>('changes');
  useEscape(onClose);
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

/** Escape closes from anywhere, even before the focus has come inside or while a field has it. */
function useEscape(onClose: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [onClose]);
}
