import { useState } from 'react';
import { Button } from 'react-aria-components';
import { bidsFromToday } from '../../../core/awards/bids-from-today.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { Bid } from '../../../core/scenario/scenario.ts';
import type { ReadBids } from '../../../io/bids/read-bids.ts';
import { ConfirmDialog } from '../../controls/confirm-dialog.tsx';
import { pickFiles } from '../../controls/pick-files.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayRate } from '../../words/say-money.ts';
import { sayCount } from '../../words/say-number.ts';
import { addBid, addBids, changeBid, removeBid, replaceBids } from './bid-edits.ts';
import { BidDialog } from './bid-dialog.tsx';
import { BidsRead } from './bids-read.tsx';
import { BidsTable } from './bids-table.tsx';
import { openBids, readPastedBids } from './open-bids.ts';
import { PasteBids } from './paste-bids.tsx';

/** What is open over the bids: one to change or 'new', a box to paste in, a question. */
type Open = Bid | 'new' | 'paste' | 'today' | 'clear' | null;

/** The bids of the plan, to add, change, remove and read from a file. */
export function BidsSection({ read }: { read: PlanRead }) {
  const { commit } = usePlannerActions();
  const [open, setOpen] = useState<Open>(null);
  const [found, setFound] = useState<ReadBids | null>(null);
  const { scenario, ledger } = read;
  const { lots, bids } = scenario;
  const { providers } = ledger.dataset;
  const close = () => setOpen(null);
  const take = (from: string) => (result: ReadBids) => {
    setFound(result);
    if (result.bids.length > 0) addBids(commit, from, result.bids);
  };
  const openFile = () =>
    pickFiles(([file]) => file && void openBids(file, { lots, providers }).then(take(file.name)));
  return (
    <section>
      <h2>Bids</h2>
      <p>
        A bid says what a provider would do in one lot: the most hours a week, its price for an hour and,
        after evaluation, its quality. Bids are an assumption of this scenario and are kept in its file. They
        change no other figure. Prices in bids may be exempt from publication.
      </p>
      {lots.length === 0 ? (
        <p className="empty">This plan has no lots yet, so nobody can bid for one.</p>
      ) : (
        <BidsTable
          lots={lots}
          bids={bids}
          providers={providers}
          onChange={setOpen}
          onRemove={(bid) => removeBid(commit, lots, bid)}
        />
      )}
      {lots.length > 0 && (
        <div className="bid-actions">
          <Button className="button" onPress={() => setOpen('new')}>
            Add a bid
          </Button>
          <Button className="button" onPress={openFile}>
            Open a file of bids
          </Button>
          <Button className="button" onPress={() => setOpen('paste')}>
            Paste bids
          </Button>
          <Button className="button" onPress={() => setOpen('today')}>
            Use today’s providers as bids
          </Button>
          {bids.length > 0 && (
            <Button className="button" onPress={() => setOpen('clear')}>
              Remove all bids
            </Button>
          )}
        </div>
      )}
      {found !== null && <BidsRead found={found} />}
      {open !== null && (open === 'new' || typeof open === 'object') && (
        <BidDialog
          bid={open === 'new' ? undefined : open}
          lots={lots}
          providers={providers}
          onSet={(bid) => (open === 'new' ? addBid(commit, lots, bid) : changeBid(commit, lots, open, bid))}
          onClose={close}
        />
      )}
      {open === 'paste' && (
        <PasteBids
          onText={(text) => void readPastedBids(text, { lots, providers }).then(take('what was pasted'))}
          onClose={close}
        />
      )}
      {open === 'today' && (
        <ConfirmDialog
          title="Use today’s providers as bids"
          sentence={`${bids.length === 0 ? 'This makes' : `This takes away ${sayCount(bids.length, 'bid')} and makes`} a bid of each provider for each lot where it could care for somebody. Each is for all the hours it can deliver, at its rate in your file, or at the assumed ${sayRate(scenario.assumptions.money.poundsPerHour)} where it has none. No quality is set. These are a stand-in, not what anybody offered.`}
          action="Use them"
          onDone={() => replaceBids(commit, 'Use today’s providers as bids', bidsFromToday(read))}
          onClose={close}
        />
      )}
      {open === 'clear' && (
        <ConfirmDialog
          title="Remove all bids"
          sentence={`This takes ${sayCount(bids.length, 'bid')} out of the scenario. You can undo it.`}
          action="Remove them"
          onDone={() => replaceBids(commit, 'Remove all bids', [])}
          onClose={close}
        />
      )}
    </section>
  );
}
