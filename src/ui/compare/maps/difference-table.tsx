import type { Lot, LotId } from '../../../core/scenario/scenario.ts';
import type { ComparedPlan } from '../../../store/compared-plans.ts';
import { planChange, type LotBlocks } from '../../../store/plan-change.ts';
import { Ask } from '../../controls/ask.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayList } from '../../words/say-list.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayNumber } from '../../words/say-number.ts';

/** The maps in words: what changes from the first plan to each of the others. */
export function DifferenceTable({ plans: [first, ...others] }: { plans: readonly ComparedPlan[] }) {
  const { openComparePage } = usePlannerActions();
  return (
    <section>
      <h2>The same in words</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="How the maps differ, in words">
        <table className="table">
          <caption>What changes from {first!.scenario.name}, with how many blocks</caption>
          <thead>
            <tr>
              <th scope="col">Scenario</th>
              <th scope="col" className="number">
                Blocks that change lot <Ask figure="blocksChangingLot" raw={rawOf(first!, others)} />
              </th>
              <th scope="col">Lots that gain</th>
              <th scope="col">Lots that lose</th>
            </tr>
          </thead>
          <tbody>
            {others.map((plan) => {
              const change = planChange(first!, plan);
              return (
                <tr key={plan.scenario.id}>
                  <th scope="row" className="row-name">
                    {plan.scenario.name}
                  </th>
                  <td className="number">{sayNumber(change.blocks)}</td>
                  <td className="row-name">{lotsWithBlocks(plan.lots, change.gains)}</td>
                  <td className="row-name">{lotsWithBlocks(first!.lots, change.losses)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p>
        <button type="button" className="link-button" onClick={() => openComparePage('changes')}>
          What changes, and for whom?
        </button>
      </p>
    </section>
  );
}

/** 'North (3) and South (1)', those with most blocks first. */
function lotsWithBlocks(lots: readonly Lot[], blocks: LotBlocks): string {
  const ranked = [...blocks].toSorted(([, one], [, other]) => other - one);
  return ranked.length === 0
    ? 'none'
    : sayList(ranked.map(([lot, count]: [LotId, number]) => `${sayLot(lots, lot)} (${sayNumber(count)})`));
}

function rawOf(first: ComparedPlan, others: readonly ComparedPlan[]): string {
  return others.map((plan) => `${plan.scenario.name}: ${planChange(first, plan).blocks}`).join(', ');
}
