import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DatedRate } from '../../../core/scenario/assumptions.ts';
import { MOST_RATES } from '../../../core/scenario/limits.ts';
import { RATE_KINDS, sayRate } from '../../words/say-money.ts';
import type { ChangeMoney } from './change-money.ts';
import { RateDialog } from './rate-dialog.tsx';
import { RowActions } from '../../controls/row-actions.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** Published rates with year and source, to choose from, change, remove and add to. No figure reads them by itself. */
export function RatesTable(props: {
  rates: readonly DatedRate[];
  poundsPerHour: number;
  change: ChangeMoney;
}) {
  const { rates, poundsPerHour, change } = props;
  /** The one that the dialog is about: its place, or -1 for one more; null while it is closed. */
  const [edited, setEdited] = useState<number | null>(null);
  const set = (rate: DatedRate) => {
    const label = `${edited === -1 ? 'Add' : 'Change'} the rate ${sayName(rate)}`;
    change(label, {
      rates: edited === -1 ? [...rates, rate] : rates.map((each, at) => (at === edited ? rate : each)),
    });
  };
  return (
    <details className="money-rates">
      <summary>Published rates to choose from ({rates.length})</summary>
      <p className="quiet">
        Check them against their source. Figures use none of them until you choose one as the default rate.
      </p>
      <div className="table-scroll table-long" tabIndex={0} role="region" aria-label="Published rates">
        <table className="table" aria-label="Published rates">
          <ColumnHeads
            of={[
              'Rate',
              'Year',
              'What it is',
              { figure: 'moneyPublishedRate', heading: 'For an hour' },
              'Source',
              { hidden: 'What to do' },
            ]}
          />
          <tbody>
            {rates.map((rate, at) => (
              <tr key={at}>
                <th scope="row" className="row-name">
                  {rate.name}
                </th>
                <td className="money-year">{rate.year}</td>
                <td>{RATE_KINDS[rate.of]}</td>
                <td className="number">{sayRate(rate.poundsPerHour)}</td>
                <td className="row-name">{rate.source}</td>
                <RowActions
                  of={sayName(rate)}
                  onChange={() => setEdited(at)}
                  onRemove={() =>
                    change(`Remove the rate ${sayName(rate)}`, {
                      rates: rates.filter((each) => each !== rate),
                    })
                  }
                >
                  {rate.of === 'price' &&
                    (rate.poundsPerHour === poundsPerHour ? (
                      <span>In use</span>
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={`Use this rate: ${sayName(rate)}`}
                        onClick={() =>
                          change(`Use ${sayName(rate)} as the default rate`, {
                            poundsPerHour: rate.poundsPerHour,
                          })
                        }
                      >
                        Use this rate
                      </button>
                    ))}
                </RowActions>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rates.length < MOST_RATES && (
        <Button className="button" onPress={() => setEdited(-1)}>
          Add a rate
        </Button>
      )}
      {edited !== null && <RateDialog rate={rates[edited]} onSet={set} onClose={() => setEdited(null)} />}
    </details>
  );
}

function sayName({ name, year }: DatedRate): string {
  return `${name} ${year}`;
}
