import { memo, useState } from 'react';
import type { LotId } from '../../../core/scenario/scenario.ts';
import { LotSelect } from '../../controls/lot-select.tsx';
import { sayLot } from '../../words/say-lot.ts';
import { HoursTable } from './hours-table.tsx';
import { lotRows, yearsOf } from './lot-rows.ts';
import { OverWeeks } from './over-weeks.tsx';
import { PlansTable } from './plans-table.tsx';
import { SizesTable } from './sizes-table.tsx';
import { UnmetPlaces } from './unmet-places.tsx';
import { useYearsShown, type YearsShown } from './use-years-shown.ts';
import { WaysIn } from './ways-in.tsx';

/** What the years bring, table by table and chart by chart. Lots are called as they were when it was run. */
export function YearsResults() {
  const shown = useYearsShown();
  return shown && <Results shown={shown} />;
}

/** Drawn anew only for new figures, however often the page is while they are worked out. */
const Results = memo(function Results({ shown }: { shown: YearsShown }) {
  const { run, figures } = shown;
  const { lots } = run.of;
  const [chosen, setChosen] = useState<LotId | null>(null);
  /** A lot that is gone from a later run gives way to the area. */
  const lot = yearsOf(figures, chosen) === null ? null : chosen;
  const years = yearsOf(figures, lot)!;
  const rows = lotRows(figures, lots);
  const place = lot === null ? 'the whole area' : sayLot(lots, lot);
  const choose = (label: string) => (
    <div className="years-choose">
      <LotSelect
        label={label}
        lots={lots}
        value={lot}
        anyLot="The whole area"
        {...(figures.unassigned !== null && { noLot: 'In no lot' })}
        onChange={setChosen}
      />
    </div>
  );
  return (
    <>
      <section>
        <h2>How new packages find somebody</h2>
        <WaysIn rows={rows} area={figures.area} />
        {choose('By size of package, in')}
        <SizesTable years={years} place={place} />
      </section>
      <section>
        <h2>Week by week</h2>
        {choose('Charts of')}
        <OverWeeks key={run.wish.failure?.week ?? 'none'} shown={shown} lot={lot} place={place} rows={rows} />
      </section>
      <section>
        <h2>Hours, hand-backs and cost</h2>
        <PlansTable run={run} figures={figures} />
        <HoursTable rows={rows} area={figures.area} />
        <p className="quiet">
          The range under a cost holds eight futures in ten. The other ranges hold the true mean with 95%
          confidence, as does that of a difference.
        </p>
      </section>
      <section>
        <h2>Where hours would go unmet</h2>
        <UnmetPlaces run={run} figures={figures} />
      </section>
    </>
  );
});
