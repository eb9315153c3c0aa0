import { useMemo, useState } from 'react';
import type { Provider } from '../../../core/dataset/dataset.ts';
import type { Bid, Lot, LotId } from '../../../core/scenario/scenario.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { LotSelect } from '../../controls/lot-select.tsx';
import { PageButtons } from '../../controls/page-buttons.tsx';
import { RowName } from '../../controls/row-name.tsx';
import { sayRate } from '../../words/say-money.ts';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';
import { sayBid } from './bid-edits.ts';

const PAGE = 20;

/** The bids lot by lot, a page at a time, of all lots or of one. */
export function BidsTable(props: {
  lots: readonly Lot[];
  bids: readonly Bid[];
  providers: readonly Provider[];
  onChange: (bid: Bid) => void;
  onRemove: (bid: Bid) => void;
}) {
  const { lots, bids, providers } = props;
  const [only, setOnly] = useState<LotId | null>(null);
  const [page, setPage] = useState(0);
  const known = useMemo(() => new Set(providers.map(({ id }) => id)), [providers]);
  const shown = lots
    .filter(({ id }) => only === null || id === only)
    .flatMap((lot) => bids.filter((bid) => bid.lot === lot.id).map((bid) => ({ lot, bid })));
  if (bids.length === 0)
    return <p className="empty">There are no bids yet. Add one, or open a file of bids.</p>;
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const at = Math.min(page, pages - 1);
  const without = lots.filter(({ id }) => !bids.some(({ lot }) => lot === id)).length;
  return (
    <>
      <p>
        {sayCount(bids.length, 'bid')} for {sayCount(lots.length - without, 'lot')}.{' '}
        {without > 0 &&
          `${sayCount(without, 'lot has', 'lots have')} none and would keep the seats there are.`}
      </p>
      {lots.length > 1 && (
        <div className="bid-filter">
          <LotSelect label="Show bids for" lots={lots} value={only} anyLot="All lots" onChange={setOnly} />
        </div>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Bids">
        <table className="table">
          <caption>Bids, hours a week</caption>
          <thead>
            <tr>
              <th scope="col">Lot</th>
              <th scope="col">Provider</th>
              <FigureHeading figure="bidHours" raw={`${bids.length} bids`} />
              <FigureHeading figure="bidRate" raw={`${bids.length} bids`} />
              <FigureHeading
                figure="bidQuality"
                raw={sayCount(
                  bids.filter(({ quality }) => quality !== null).length,
                  'bid has one',
                  'bids have one',
                )}
              />
              <th scope="col">
                <span className="visually-hidden">What to do</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(at * PAGE, (at + 1) * PAGE).map(({ lot, bid }) => (
              <tr key={`${bid.lot} ${bid.provider}`}>
                <RowName name={lot.name} lot={lot} />
                <td className="row-name">
                  {bid.provider}
                  {!known.has(bid.provider) && (
                    <span className="quiet">
                      {' '}
                      Not in your providers file, so this bid counts for nothing.
                    </span>
                  )}
                </td>
                <td className="number">{sayHours(bid.weeklyMinutes)}</td>
                <td className="number">{sayRate(bid.poundsPerHour)}</td>
                <td className="number">{bid.quality === null ? 'None' : sayNumber(bid.quality)}</td>
                <td className="bid-row-actions">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`Change the bid of ${sayBid(lots, bid)}`}
                    onClick={() => props.onChange(bid)}
                  >
                    Change
                  </button>{' '}
                  <button
                    type="button"
                    className="link-button"
                    aria-label={`Remove the bid of ${sayBid(lots, bid)}`}
                    onClick={() => props.onRemove(bid)}
                  >
                    Remove
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && (
          <p className="empty">Nobody bids for this lot. It would keep the seats it has.</p>
        )}
      </div>
      {pages > 1 && (
        <PageButtons
          label="Pages of bids"
          what={sayCount(shown.length, 'bid')}
          page={at}
          pages={pages}
          onPage={setPage}
        />
      )}
    </>
  );
}
