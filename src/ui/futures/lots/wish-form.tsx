import { useMemo } from 'react';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import { aimsThatApply } from '../../../core/suggest/aims-that-apply.ts';
import { AimFields } from './aim-fields.tsx';
import { aimGround } from './aim-ground.ts';
import { LotCountFields } from './lot-count-fields.tsx';
import { LotBandFields } from './lot-band-fields.tsx';
import { LotsToChange } from './lots-to-change.tsx';
import { MoreWishes } from './more-wishes.tsx';
import { PresetButtons } from './preset-buttons.tsx';
import { sayWish } from './say-wish.ts';
import { useLotWish } from './use-lot-wish.ts';

/** What a person asks of a search for lots: in a few words, and in full where they want to. */
export function WishForm(props: {
  read: PlanRead;
  isDisabled: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onTidy: () => void;
}) {
  const { read, isDisabled, isOpen, onOpen } = props;
  const wish = useLotWish(read);
  const applies = useMemo(() => aimsThatApply(read), [read]);
  const ground = useMemo(() => aimGround(read, wish.zoneLayer), [read, wish.zoneLayer]);
  return (
    <section aria-labelledby="lot-wish">
      <h2 id="lot-wish">What you ask for</h2>
      <PresetButtons
        read={read}
        wish={wish}
        applies={applies}
        isDisabled={isDisabled}
        onTidy={props.onTidy}
      />
      <p>{sayWish(wish, read.scenario, applies, ground.zones)}</p>
      <details open={isOpen} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>Ask in your own way</summary>
        <div className="answer-assumptions lot-wish">
          <AimFields
            wish={wish}
            applies={applies}
            ground={ground}
            layers={read.ledger.fabric.zones.map(({ layer }) => layer)}
            hasLots={read.scenario.lots.length > 0}
          />
          <LotCountFields wish={wish} most={read.ledger.fabric.count} />
          <LotBandFields wish={wish} scenario={read.scenario} />
          <LotsToChange wish={wish} scenario={read.scenario} />
          <MoreWishes wish={wish} />
        </div>
      </details>
    </section>
  );
}
