import type { Option } from '../../../core/paper/paper.ts';
import { RiskMark } from './risk-mark.tsx';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** The risks of all options, one row each. */
export function RisksTable({ options }: { options: readonly Option[] }) {
  if (options.every(({ risks }) => risks.length === 0)) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Risks of the options">
      <table className="table">
        <caption>Their risks</caption>
        <ColumnHeads of={['Option', 'About', 'How grave', 'What is done about it']} />
        {options.map((option, place) => (
          <tbody key={option.number}>
            {option.risks.map((risk, at) => (
              <tr key={at}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={option.risks.length} className="row-name">
                    Option {place + 1}. {option.title}
                  </th>
                )}
                <td className="row-words">{risk.about === '' ? 'Not said' : risk.about}</td>
                <td>
                  <RiskMark word={risk.word} />
                </td>
                <td className="row-words written">
                  {risk.mitigation === '' ? 'Nothing said yet' : risk.mitigation}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
