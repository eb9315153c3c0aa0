import type { ReactNode } from 'react';
import type { Option } from '../../../core/paper/paper.ts';
import { sayPlaces } from './option-groups.ts';
import {
  NOTHING_WRITTEN,
  OPTION_ROW_NAMES,
  OPTION_ROWS,
  sayOutcome,
  type OptionRow,
} from '../../words/compare/options-words.ts';

/** Options in the five rows of an options appraisal, as they print; the first of them has this place in the paper. */
export function OptionsTable({ options, place }: { options: readonly Option[]; place: number }) {
  const caption = sayPlaces('In five rows', options, place);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table options-table">
        <caption>{caption}</caption>
        <thead>
          <OptionHeadings options={options} place={place} first="Row" />
        </thead>
        <tbody>
          {OPTION_ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{OPTION_ROW_NAMES[row]}</th>
              {options.map((option) => (
                <td key={option.number}>{CELLS[row](option)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** One column for each option, under its number and title. */
export function OptionHeadings(props: { options: readonly Option[]; place: number; first: string }) {
  const { options, place, first } = props;
  return (
    <tr>
      <th scope="col">{first}</th>
      {options.map((option, at) => (
        <th scope="col" key={option.number} className="option-heading">
          Option {place + at}. {option.title}
        </th>
      ))}
    </tr>
  );
}

const CELLS: Readonly<Record<OptionRow, (option: Option) => ReactNode>> = {
  benchmarking: ({ benchmarking }) => words(benchmarking),
  pros: ({ pros }) => points(pros),
  cons: ({ cons }) => points(cons),
  finance: ({ finance }) => words(finance),
  outcome: ({ outcome, reason }) => (
    <>
      <strong>{sayOutcome(outcome)}</strong>
      {reason !== '' && <p className="written">{reason}</p>}
    </>
  ),
};

function words(written: string): ReactNode {
  return written === '' ? NOTHING : <p className="written">{written}</p>;
}

function points(all: readonly string[]): ReactNode {
  if (all.length === 0) return NOTHING;
  return (
    <ul>
      {all.map((point, at) => (
        <li key={at}>{point}</li>
      ))}
    </ul>
  );
}

const NOTHING = <span className="quiet">{NOTHING_WRITTEN}</span>;
