import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Decision } from '../../core/scenario/history.ts';
import { DecisionList } from './decision-list.tsx';
import { decisionText } from './decision-text.ts';

/** What was decided and why, to read, copy and print. */
export function DecisionLog({ plan, decisions }: { plan: string; decisions: readonly Decision[] }) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  if (decisions.length === 0) {
    return (
      <p className="quiet">No reason is given yet. Choose ‘Why?’ beside a change, and it is listed here.</p>
    );
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(decisionText(plan, decisions));
      setSaid('Copied.');
    } catch {
      getSelection()?.selectAllChildren(list.current!);
      setSaid('This browser does not let us copy. The words are selected: copy them with your keyboard.');
    }
  };
  return (
    <>
      <div className="modal-actions">
        <Button className="button" onPress={() => void copy()}>
          Copy
        </Button>
        <Button className="button" onPress={() => print()}>
          Print
        </Button>
        <span role="status">{said}</span>
      </div>
      <div className="decisions" ref={list} tabIndex={0} role="region" aria-label="Decisions, oldest first">
        <DecisionList decisions={decisions} />
      </div>
    </>
  );
}
