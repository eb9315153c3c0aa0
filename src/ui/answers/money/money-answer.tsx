import { useMemo } from 'react';
import { moneyOf } from '../../../core/money/money-of.ts';
import { usePlanRead } from '../use-plan-read.ts';
import { CostTable } from './cost-table.tsx';
import { GuaranteeTable } from './guarantee-table.tsx';
import { LinesTable } from './lines-table.tsx';
import { MoneyAssumptions } from './money-assumptions.tsx';
import { MoneyInShort } from './money-in-short.tsx';
import { MoneyLead } from './money-lead.tsx';
import { TermTable } from './term-table.tsx';
import { UnitTable } from './unit-table.tsx';

/** What the plan costs beside today: in sentences, then what they assume, then tables that add up. */
export function MoneyAnswer() {
  const read = usePlanRead();
  const money = useMemo(() => (read === null ? null : moneyOf(read)), [read]);
  if (read === null || money === null) return <p className="empty">Open an area to see what a plan costs.</p>;
  const { scenario, ledger } = read;
  const assumed = scenario.assumptions.money;
  return (
    <>
      <MoneyLead money={money} assumed={assumed} />
      <MoneyAssumptions money={money} />
      <section>
        <h2>Today and the plan</h2>
        <MoneyInShort money={money} />
        <LinesTable money={money} uplift={assumed.upliftName} />
      </section>
      <section>
        <h2>By provider</h2>
        <p className="quiet">May be exempt from publication: it shows providers’ prices.</p>
        <CostTable
          caption="Cost a year by provider"
          of="Provider"
          rows={money.byProvider}
          money={money}
          isLong
        />
        <GuaranteeTable money={money} providers={ledger.dataset.providers} />
      </section>
      <section>
        <h2>By lot, contract and service</h2>
        <CostTable
          caption="Cost a year by lot"
          of="Lot"
          rows={money.byLot}
          money={money}
          none="In no lot"
          lots={scenario.lots}
        />
        <p className="quiet">Today’s cost of a lot is for the people who live in it as it is drawn now.</p>
        <CostTable
          caption="Cost a year by contract type"
          of="Contract"
          rows={money.byContract}
          money={money}
          none="Not recorded"
        />
        <CostTable caption="Cost a year by service" of="Service" rows={money.byService} money={money} />
      </section>
      <section>
        <h2>Over the term</h2>
        <TermTable money={money} assumed={assumed} />
      </section>
      <section>
        <h2>For each hour, visit and person</h2>
        <UnitTable money={money} />
      </section>
    </>
  );
}
