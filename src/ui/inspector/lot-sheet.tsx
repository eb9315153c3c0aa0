import type { LotFigures } from '../../core/figures/figures.ts';
import { NO_LOT, type Lot, type LotId } from '../../core/scenario/scenario.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { LockLot } from '../ledger/lock-lot.tsx';
import { LotMenu } from '../ledger/lot-menu.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { notesAbout } from '../notes/notes-about.ts';
import { NotesSection } from '../notes/notes-section.tsx';
import { SuggestMoves } from '../suggest/suggest-moves.tsx';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';
import { AppointMore } from './appoint-more.tsx';
import { LotBand } from '../checks/lot-band.tsx';
import { LotAlignment } from './lot-alignment.tsx';
import { LotProviders } from './lot-providers.tsx';
import { LotShape } from './lot-shape.tsx';
import { PlacementTable } from './placement-table.tsx';
import { ProviderList } from './provider-list.tsx';

/** One lot, or what is in none: all its figures, who takes its packages, its shape and its zones. */
export function LotSheet({ lot: id }: { lot: LotId }) {
  const scenario = usePlanner(scenarioOf);
  const figures = usePlanner((state) =>
    id === NO_LOT ? state.figures?.unassigned : state.figures?.lots.find((each) => each.lot === id),
  );
  const lot = scenario?.lots.find((each) => each.id === id) ?? null;
  if (figures === undefined || scenario === null || (lot === null && id !== NO_LOT)) return null;
  return (
    <>
      <LotTitle lot={lot} />
      <Loads figures={figures} />
      {lot !== null && <SuggestMoves key={lot.id} lot={lot} />}
      <h3>Who takes these packages</h3>
      <PlacementTable load={figures.load} placement={figures.placement} />
      {lot !== null && (
        <>
          <h3>Its own providers</h3>
          <LotProviders seats={figures.seats} />
          <AppointMore lot={lot} />
          <ProviderList />
          <h3>Hours it should have</h3>
          <LotBand lot={lot} />
        </>
      )}
      <h3>Shape</h3>
      <LotShape figures={figures.shape} />
      <LotAlignment lot={id} />
      {lot !== null && (
        <NotesSection notes={notesAbout(scenario.notes, { lot: id })} pin={{ kind: 'lot', lot: id }} />
      )}
    </>
  );
}

function LotTitle({ lot }: { lot: Lot | null }) {
  if (lot === null) return <h2>Not in any lot</h2>;
  return (
    <div className="inspector-title">
      <LotSwatch lot={lot} size={20} />
      <h2>{lot.name}</h2>
      <LockLot lot={lot} />
      <LotMenu lot={lot} />
    </div>
  );
}

function Loads({ figures: { load, waiting } }: { figures: LotFigures }) {
  return (
    <dl className="figures">
      <FigureLine figure="packages" value={sayNumber(load.packages)} raw={String(load.packages)} />
      <FigureLine figure="people" value={sayNumber(load.people)} raw={String(load.people)} />
      <FigureLine
        figure="hours"
        value={sayHours(load.weeklyMinutes)}
        raw={`${load.weeklyMinutes} minutes a week`}
      />
      <FigureLine figure="visits" value={sayNumber(load.weeklyVisits)} raw={String(load.weeklyVisits)} />
      <FigureLine
        figure="waiting"
        value={`${sayCount(waiting.packages, 'package')}, ${sayHours(waiting.weeklyMinutes)}`}
        raw={`${waiting.packages} packages, ${waiting.weeklyMinutes} minutes a week`}
      />
    </dl>
  );
}
