import { memo } from 'react';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { sayCount, sayHours } from '../words/say-number.ts';
import { LoadBar } from './load-bar.tsx';
import { LockLot } from './lock-lot.tsx';
import { LotMenu } from './lot-menu.tsx';
import { Seats } from './seats.tsx';
import { Warnings } from './warnings.tsx';
import { sameRow, type LedgerRow } from './ledger-rows.ts';

type LotCardProps = LedgerRow & { selected: boolean; fullMinutes: number };

/** A lot's line in the ledger: what it holds, who takes it, who has its seats, and what is wrong. */
export const LotCard = memo(function LotCard(props: LotCardProps) {
  const { lot, figures, appointments, warnings, selected, fullMinutes } = props;
  const { select } = usePlannerActions();
  const { load, waiting, placement } = figures;
  return (
    <li className={selected ? 'lot-card selected' : 'lot-card'}>
      <div className="lot-card-head">
        <LotSwatch lot={lot} size={20} />
        <button
          type="button"
          className="lot-name"
          title={lot.name}
          aria-pressed={selected}
          onClick={() => select(selected ? null : { kind: 'lot', lot: lot.id })}
        >
          {lot.name}
        </button>
        <strong className="lot-hours">{sayHours(load.weeklyMinutes)}</strong>
        <LockLot lot={lot} />
        <LotMenu lot={lot} />
      </div>
      <LoadBar figures={figures} appointments={appointments} colour={lot.colour} fullMinutes={fullMinutes} />
      <p className="lot-words">
        {sayCount(load.packages, 'package')}
        {waiting.packages > 0 && <> · {waiting.packages} waiting now</>}
        {' · '}
        {placement.unmet.packages === 0 ? (
          'none with nobody'
        ) : (
          <strong>{sayHours(placement.unmet.weeklyMinutes)} with nobody</strong>
        )}
      </p>
      <Seats lot={lot} appointments={appointments} seats={figures.seats} />
      <Warnings warnings={warnings} />
    </li>
  );
}, sameCard);

function sameCard(a: LotCardProps, b: LotCardProps): boolean {
  return a.selected === b.selected && a.fullMinutes === b.fullMinutes && sameRow(a, b);
}
