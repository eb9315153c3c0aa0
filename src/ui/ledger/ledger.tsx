import { Plus, Rows3, Table } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { addLot } from '../../core/edits/add-lot.ts';
import { chooseColour } from '../../core/scenario/choose-colour.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { later } from '../later.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { TourOffer } from '../tour/tour-offer.tsx';
import { AlignmentPanel } from './alignment-panel.tsx';
import { CopyLotButton } from './copy-lot-button.tsx';
import { LedgerHead } from './ledger-head.tsx';
import { ledgerRows, type LedgerOrder, type LedgerSort } from './ledger-rows.ts';
import { LocksLine } from './locks-line.tsx';
import { LotCard } from './lot-card.tsx';
import { LotTable } from './lot-table.tsx';
import { roomInLot } from './lot-warnings.ts';
import { StandbyLines } from './standby-lines.tsx';
import { UnassignedLine } from './unassigned-line.tsx';

const NameDialog = later(async () => (await import('../controls/name-dialog.tsx')).NameDialog);

/** More lots than this are shown as a table, unless someone asks for the other. */
const MOST_CARDS = 8;

/** The account book: every lot with its figures and seats, what no lot has, and the zones. */
export function Ledger() {
  const figures = usePlanner((state) => state.figures);
  const scenario = usePlanner(scenarioOf);
  const selectedLot = usePlanner((state) => (state.selection?.kind === 'lot' ? state.selection.lot : null));
  const [order, setOrder] = useState<LedgerOrder>({ by: 'ledger', descending: false });
  const [asked, setAsked] = useState<'cards' | 'table' | null>(null);
  const rows = useMemo(
    () => (scenario === null || figures === null ? [] : ledgerRows(scenario, figures, order)),
    [scenario, figures, order],
  );
  if (scenario === null || figures === null) return null;
  const view = asked ?? (scenario.lots.length > MOST_CARDS ? 'table' : 'cards');
  const fullMinutes = Math.max(
    1,
    ...rows.map(({ figures: { load, seats }, appointments }) =>
      Math.max(load.weeklyMinutes, Math.min(roomInLot({ seats }, appointments), 1.5 * load.weeklyMinutes)),
    ),
  );
  return (
    <>
      <TourOffer />
      <LedgerHead />
      <LocksLine />
      <div className="ledger-tools">
        <AddLot />
        <SortBy order={order} onOrder={setOrder} />
        <span className="ledger-tools-end">
          <CopyLotButton />
          <IconButton
            icon={view === 'cards' ? Table : Rows3}
            name={view === 'cards' ? 'Show lots as a table' : 'Show lots as cards'}
            onPress={() => setAsked(view === 'cards' ? 'table' : 'cards')}
          />
        </span>
      </div>
      {scenario.lots.length === 0 && (
        <p className="empty">There are no lots yet. Add one, then paint it on the map or give it blocks.</p>
      )}
      {view === 'cards' ? (
        <ul className="lot-cards" aria-label="Lots">
          {rows.map((row) => (
            <LotCard
              key={row.lot.id}
              {...row}
              selected={row.lot.id === selectedLot}
              fullMinutes={fullMinutes}
            />
          ))}
        </ul>
      ) : (
        <LotTable rows={rows} order={order} onOrder={setOrder} />
      )}
      <UnassignedLine />
      <StandbyLines />
      <AlignmentPanel />
    </>
  );
}

const SortBy = memo(function SortBy(props: { order: LedgerOrder; onOrder: (order: LedgerOrder) => void }) {
  const { order, onOrder } = props;
  return (
    <label className="sort-by">
      <span>Sort by</span>
      <select
        value={order.by}
        onChange={({ target }) => {
          const by = target.value as LedgerSort;
          onOrder({ by, descending: by !== 'ledger' && by !== 'name' });
        }}
      >
        {SORTS.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
});

const SORTS: readonly [LedgerSort, string][] = [
  ['ledger', 'order added'],
  ['name', 'name'],
  ['hours', 'most hours'],
  ['packages', 'most packages'],
  ['waiting', 'most waiting'],
  ['unmet', 'most with nobody'],
  ['warnings', 'most warnings'],
];

const AddLot = memo(function AddLot() {
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const { commit } = usePlannerActions();
  const [open, setOpen] = useState(false);
  const add = (name: string) =>
    fabric !== null &&
    commit(`Add the lot ${name}`, (now) => {
      const next = Math.max(0, ...now.lots.map((lot) => lot.id)) + 1;
      return addLot(now, name, chooseColour(fabric, now.assignment, now.lots, next));
    });
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        <Plus size={16} aria-hidden="true" /> Add a lot
      </Button>
      {open && (
        <NameDialog
          title="Add a lot"
          action="Add"
          initial="New lot"
          onDone={add}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
});
