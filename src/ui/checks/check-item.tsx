import { Check as Tick, Minus, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Check } from '../../core/figures/checks.ts';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { Findings } from './findings.tsx';
import { RuleField, RULES_TO_SET } from './rule-field.tsx';
import { isRuleSet, sayRule, sayState } from './say-check.ts';
import { WalkUnassigned } from './walk-unassigned.tsx';

const ICONS = { met: Tick, broken: TriangleAlert, 'not-started': Minus };

/** One rule: its sentence, how the plan stands to it, and what breaks it, open where it is broken. */
export function CheckItem({ check }: { check: Check }) {
  const rules = usePlanner((state) => scenarioOf(state)!.rules);
  const lots = usePlanner((state) => scenarioOf(state)!.lots);
  const layers = usePlanner((state) => state.area!.dataset.zoneLayers);
  const [asked, setAsked] = useState<boolean | null>(null);
  const summary = useRef<HTMLElement>(null);
  // A menu that was used gives the focus up first.
  const focusLater = () => requestAnimationFrame(() => summary.current?.focus());
  const Icon = ICONS[check.state];
  const words = (
    <>
      <Icon size={18} className="check-icon" aria-hidden="true" />
      <span className="check-rule">{sayRule(check, rules, layers)}</span>
      <span className="check-state">{sayState(check, isRuleSet(check.kind, rules, lots))}</span>
    </>
  );
  const hasMore = check.findings.length > 0 || RULES_TO_SET.includes(check.kind);
  if (!hasMore) {
    return (
      <li className={`check check-${check.state}`}>
        <div className="check-line">{words}</div>
      </li>
    );
  }
  const open = asked ?? check.state === 'broken';
  return (
    <li className={`check check-${check.state}`}>
      <details open={open}>
        <summary
          ref={summary}
          className="check-line"
          onClick={(event) => {
            event.preventDefault();
            setAsked(!open);
          }}
        >
          {words}
        </summary>
        {open && (
          <div className="check-body">
            {check.kind === 'every-block-in-a-lot' && <WalkUnassigned />}
            <Findings findings={check.findings} onFixed={focusLater} />
            <RuleField kind={check.kind} />
          </div>
        )}
      </details>
    </li>
  );
}
