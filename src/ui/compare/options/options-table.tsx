import type { ReactNode } from 'react';
import type { Option } from '../../../core/paper/paper.ts';
import {
  NOTHING_WRITTEN,
  OPTION_ROW_NAMES,
  OPTION_ROWS,
  sayOutcome,
  type OptionRow,
} from '../../words/compare/options-words.ts';

/** All options in the five rows of an options appraisal, as they print. */
export function OptionsTable({ options }: { options: readonly Option[] }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Options side by side">
      <table className="table options-table">
        <caption>The options in five rows</caption>
        <thead>
          <OptionHeadings options={options} first="Row" />
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
export function OptionHeadings({ options, first }: { options: readonly Option[]; first: string }) {
  return (
    <tr>
      <th scope="col">{first}</th>
      {options.map((option, at) => (
        <th scope="col" key={option.number} className="option-heading">
          Option {at + 1}. {option.title}
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
