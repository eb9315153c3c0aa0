import { shareOf, type Changes, type Continuity } from '../../../core/continuity/read-continuity.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { sayLot } from '../../words/say-lot.ts';
import { sayHours, sayNumber, sayShare } from '../../words/say-number.ts';

/** Who changes provider in each lot of the plan. */
export function LotChanges(props: { lots: Continuity['lots']; total: Changes; names: readonly Lot[] }) {
  const { served, kept, changing, left } = props.total;
  const keptShare = shareOf(kept, served).people;
  const changingShare = shareOf(changing, served).people;
  return (
    <section>
      <h2>By lot</h2>
      <div className="table-scroll">
        <table className="table">
          <caption>People by the lot that their package lies in under the plan.</caption>
          <ColumnHeads
            of={[
              'Lot',
              { figure: 'servedToday', heading: 'Have a provider today', raw: sayNumber(served.people) },
              { figure: 'keepingProvider', heading: 'Keep it', raw: sayRawShare(keptShare) },
              { figure: 'changingProvider', heading: 'Change', raw: sayNumber(changing.people) },
              { figure: 'shareChanging', heading: 'Share that changes', raw: sayRawShare(changingShare) },
              { figure: 'leftWithNobody', raw: sayNumber(left.people) },
              { figure: 'hoursMoving', raw: `${changing.weeklyMinutes} minutes a week` },
            ]}
          />
          <tbody>
            {props.lots.map(({ lot, ...changes }) => (
              <Row key={lot} name={capital(sayLot(props.names, lot))} changes={changes} />
            ))}
          </tbody>
          <tfoot>
            <Row name="All" changes={props.total} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Row({ name, changes: { served, kept, changing, left } }: { name: string; changes: Changes }) {
  const share = shareOf(changing, served).people;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number">{sayNumber(served.people)}</td>
      <td className="number">{sayNumber(kept.people)}</td>
      <td className="number">{sayNumber(changing.people)}</td>
      <td className="number">{share === null ? '–' : sayShare(share)}</td>
      <td className="number">{sayNumber(left.people)}</td>
      <td className="number">{sayHours(changing.weeklyMinutes)}</td>
    </tr>
  );
}

function sayRawShare(share: number | null): string {
  return share === null ? 'nobody has a provider' : `${share * 100}% of people`;
}

/** `no lot` begins a row here. */
function capital(name: string): string {
  return name === 'no lot' ? 'In no lot' : name;
}
