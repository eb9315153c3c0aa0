import { ShieldCheck, TriangleAlert } from 'lucide-react';
import type { DisclosureRuleName } from '../../core/disclosure/disclosure-rules.ts';
import { usePlanner, usePlannerActions } from '../../ui/planner-context.tsx';
import { RULE_MARKS } from '../show/rule-marks.ts';

/** By which rule numbers leave, and whether there are exceptions to it. */
export function SafeLine({ rule }: { rule: DisclosureRuleName }) {
  const exceptions = usePlanner((state) => state.paper.publishing.exceptions.length);
  const { openPresentPage } = usePlannerActions();
  const Icon = rule === 'none' || exceptions > 0 ? TriangleAlert : ShieldCheck;
  return (
    <p className="safe-line">
      <Icon size={18} aria-hidden="true" />
      <span>
        {RULE_MARKS[rule]}
        {exceptions > 0 && `, with ${exceptions === 1 ? 'an exception' : `${exceptions} exceptions`}`}.{' '}
        <button type="button" className="link-button" onClick={() => openPresentPage('safe')}>
          What is safe to show
        </button>
      </span>
    </p>
  );
}
