import type { Figures } from '../../../core/figures/figures.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { sayBalance } from '../../words/say-balance.ts';
import { sayHours, sayNumber, sayRatio } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';

/** Size and shape of the lots: raw figures beside the tests, which take no part in the score. */
export function ShapeSection({ figures, lots }: { figures: Figures; lots: readonly Lot[] }) {
  const { largestToSmallest } = figures;
  const raw = (value: (lot: Figures['lots'][number]) => unknown) => figures.lots.map(value).join(', ');
  return (
    <section>
      <h2>Size and shape</h2>
      <p>
        {largestToSmallest === null ? 'Fewer than two lots have any hours.' : sayBalance(largestToSmallest)}{' '}
        These figures are not part of the score.
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Size and shape of lots">
        <table className="table">
          <caption>Size and shape of each lot</caption>
          <thead>
            <tr>
              <th scope="col">Lot</th>
              <FigureHeading figure="hours" raw={raw(({ load }) => load.weeklyMinutes / 60)} />
              <FigureHeading
                figure="area"
                heading="Area, km²"
                raw={raw(({ shape }) => shape.areaSquareMetres / 1e6)}
              />
              <FigureHeading figure="compactness" raw={raw(({ shape }) => shape.polsbyPopper)} />
              <FigureHeading figure="pieces" raw={raw(({ shape }) => shape.pieces.length)} />
            </tr>
          </thead>
          <tbody>
            {figures.lots.map(({ lot, load, shape }, at) => (
              <tr key={lot}>
                <th scope="row" className="row-name">
                  <span className="with-swatch">
                    <LotSwatch lot={lots[at]!} /> <span>{lots[at]!.name}</span>
                  </span>
                </th>
                <td className="number">{sayHours(load.weeklyMinutes)}</td>
                <td className="number">{sayRatio(shape.areaSquareMetres / 1e6)}</td>
                <td className="number">
                  {shape.polsbyPopper === null ? '–' : sayNumber(shape.polsbyPopper)}
                </td>
                <td className="number">{sayNumber(shape.pieces.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
