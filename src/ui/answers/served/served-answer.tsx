import { useMemo } from 'react';
import { providerPlaces } from '../../../core/figures/provider-places.ts';
import type { ServedLoad } from '../../../core/figures/served-loads.ts';
import { whoIsServed, type NamedLoad } from '../../../core/figures/who-is-served.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayCount } from '../../words/say-number.ts';
import { nameLot } from '../name-lot.ts';
import { usePlanRead } from '../use-plan-read.ts';
import { AskedTable } from './asked-table.tsx';
import type { LoadRow } from './load-row.ts';
import { ProofWords } from './proof-words.tsx';
import { ProvidersTable } from './providers-table.tsx';
import { sayPeople, sayServed } from './say-served.ts';
import { ServedAssumptions } from './served-assumptions.tsx';
import { ServersChart } from './servers-chart.tsx';
import { ServersTable } from './servers-table.tsx';

/** Who is served under the plan, and by whom: in sentences, then what they assume, then table by table. */
export function ServedAnswer() {
  const read = usePlanRead();
  const answer = useMemo(
    () =>
      read === null
        ? null
        : { ...whoIsServed(read), places: providerPlaces(read.ledger.dataset.providers, read) },
    [read],
  );
  if (read === null || answer === null) return <p className="empty">Open an area to see who is served.</p>;
  const { total, services, clientGroups, singleHanded, doubleHanded, places } = answer;
  const { lots } = read.scenario;
  const byLot = answer.lots.map(({ lot, load }): LoadRow => ({ load, ...nameLot(lots, lot) }));
  const byHands = [
    { name: 'One carer', load: singleHanded },
    { name: 'Two carers or more', load: doubleHanded },
  ];
  const others = read.ledger.dataset.providers.length - places.length;
  return (
    <>
      <div className="answer-lead">
        <p>
          {sayServed(total)} <Ask figure="unmetByProviders" raw={sayUnmetRaw(total)} />
        </p>
        <ProofWords proof={read.allocation.proof} />
        <p>{sayPeople(total)}</p>
      </div>
      <ServedAssumptions rows={byLot} total={total} />
      <section>
        <h2>Lot by lot</h2>
        <ServersChart rows={byLot} total={total} />
        <ServersTable
          caption="Hours a week in each lot, by who takes them"
          of="Lot"
          rows={byLot}
          total={total}
        />
        <AskedTable caption="What is asked for in each lot, a week" of="Lot" rows={byLot} total={total} />
        {byLot.reduce((sum, { load }) => sum + load.people, 0) > total.people && (
          <p className="quiet">
            Some people have packages in two lots. They are in both, and once in the total.
          </p>
        )}
      </section>
      <section>
        <h2>Provider by provider</h2>
        {places.length === 0 ? (
          <p className="empty">No provider has a place in this plan yet.</p>
        ) : (
          <ProvidersTable places={places} lots={lots} />
        )}
        {others > 0 && (
          <p className="quiet">
            {sayCount(others, 'other provider has', 'other providers have')} no place in this plan.
          </p>
        )}
      </section>
      <section>
        <h2>Kinds of care</h2>
        <ServersTable
          caption="Hours a week of each service"
          of="Service"
          rows={asRows(services)}
          total={total}
        />
        {clientGroups.length > 0 && (
          <ServersTable
            caption="Hours a week of each client group"
            of="Client group"
            rows={asRows(clientGroups)}
            total={total}
          />
        )}
        <ServersTable
          caption="Carer hours a week, by carers at each visit"
          of="Carers"
          rows={byHands}
          total={total}
        />
        <AskedTable
          caption="What is asked for, by carers at each visit"
          of="Carers"
          rows={byHands}
          total={total}
        />
      </section>
    </>
  );
}

function sayUnmetRaw({ byServer: { spot, nobody } }: ServedLoad): string {
  const minutes = spot.weeklyMinutes + nobody.weeklyMinutes;
  return `${spot.packages + nobody.packages} packages, ${minutes} minutes a week`;
}

function asRows(loads: readonly NamedLoad[]): LoadRow[] {
  return loads.map(({ name, load }) => ({ name: name ?? 'Not recorded', load }));
}
