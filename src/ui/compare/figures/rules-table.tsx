import { Check as CheckIcon, Minus, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { checkPlan } from '../../../core/figures/check-plan.ts';
import type { Check } from '../../../core/figures/checks.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { isRuleSet, sayRule, sayState } from '../../checks/say-check.ts';

/** The same checklist for each plan, side by side. Where a plan's own limit is another than the first's, its cell says it. */
export function RulesTable({ reads }: { reads: readonly PlanRead[] }) {
  const checks = useMemo(
    () => reads.map(({ ledger, figures, scenario }) => checkPlan(ledger, figures, scenario)),
    [reads],
  );
  const first = reads[0]!;
  const layers = first.ledger.dataset.zoneLayers;
  return (
    <section>
      <h2>The rules of each plan</h2>
      <p className="quiet">A broken rule stops nothing. Each plan is held to its own limits.</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Rules of the plans">
        <table className="table">
          <caption>Rules met and broken</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              {reads.map(({ scenario }) => (
                <th key={scenario.id} scope="col">
                  {scenario.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks[0]!.map((check, row) => {
              const heading = sayRule(check, first.scenario.rules, layers);
              return (
                <tr key={row}>
                  <th scope="row">{heading}</th>
                  {reads.map(({ scenario }, at) => {
                    const own = checks[at]![row]!;
                    const isSet = isRuleSet(own.kind, scenario.rules, scenario.lots);
                    const asked = isSet ? sayRule(own, scenario.rules, layers) : heading;
                    return (
                      <td key={scenario.id}>
                        <State check={own} isSet={isSet} />
                        {asked !== heading && <span className="rule-asked">{asked}</span>}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function State({ check, isSet }: { check: Check; isSet: boolean }) {
  const Icon =
    !isSet || check.state === 'not-started' ? Minus : check.state === 'met' ? CheckIcon : TriangleAlert;
  return (
    <span className="rule-state">
      <Icon size={14} aria-hidden="true" /> {sayState(check, isSet)}
    </span>
  );
}
