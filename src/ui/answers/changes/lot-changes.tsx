import { shareOf, type Changes, type Continuity } from '../../../core/continuity/read-continuity.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { Ask } from '../../controls/ask.tsx';
import { AskedCaption } from '../../controls/asked-caption.tsx';
import { sayLot } from '../../words/say-lot.ts';
import { sayHours, sayNumber, sayShare } from '../../words/say-number.ts';

/** Who changes provider in each lot of the plan. */
export function LotChanges(props: { lots: Continuity['lots']; total: Changes; names: readonly Lot[] }) {
  const share = shareOf(props.total.kept, props.total.served).people;
  return (
    <section>
      <h2>By lot</h2>
      <div className="table-scroll">
        <table className="table">
          <AskedCaption
            figure="changingProvider"
            raw={`${sayNumber(props.total.changing.people)} of ${sayNumber(props.total.served.people)} people`}
          >
            People by the lot that their package lies in under the plan.
          </AskedCaption>
          <thead>
            <tr>
              <th scope="col">Lot</th>
              <th scope="col" className="number">
                Have a provider today
              </th>
              <th scope="col" className="number">
                Keep it{' '}
                <Ask
                  figure="keepingProvider"
                  raw={share === null ? 'nobody has a provider' : `${share * 100}% of people`}
                />
              </th>
              <th scope="col" className="number">
                Change
              </th>
              <th scope="col" className="number">
                Share that changes
              </th>
              <th scope="col" className="number">
                Left with nobody <Ask figure="leftWithNobody" raw={sayNumber(props.total.left.people)} />
              </th>
              <th scope="col" className="number">
                Hours that move{' '}
                <Ask figure="hoursMoving" raw={`${props.total.changing.weeklyMinutes} minutes a week`} />
              </th>
            </tr>
          </thead>
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

/** `no lot` begins a row here. */
function capital(name: string): string {
  return name === 'no lot' ? 'In no lot' : name;
}
