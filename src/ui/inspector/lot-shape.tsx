import type { ShapeFigures } from '../../core/figures/figures.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { sayArea, sayCount, sayLength, sayNumber } from '../words/say-number.ts';

/** Pieces that are offered one by one; a lot in more is seen best on the map. */
const MOST_PIECES = 12;

/** A lot's size and shape, with a way to look at each of its pieces. */
export function LotShape({ figures }: { figures: ShapeFigures }) {
  const { lookAtBlocks } = usePlannerActions();
  const { pieces, polsbyPopper } = figures;
  return (
    <>
      <dl className="figures">
        <FigureLine figure="blocks" value={sayNumber(figures.blocks)} raw={String(figures.blocks)} />
        <FigureLine
          figure="area"
          value={sayArea(figures.areaSquareMetres)}
          raw={`${figures.areaSquareMetres} m²`}
        />
        <FigureLine
          figure="perimeter"
          value={sayLength(figures.perimeterMetres)}
          raw={`${figures.perimeterMetres} m`}
        />
        {polsbyPopper !== null && (
          <FigureLine figure="compactness" value={sayNumber(polsbyPopper)} raw={String(polsbyPopper)} />
        )}
        <FigureLine figure="pieces" value={sayNumber(pieces.length)} raw={String(pieces.length)} />
      </dl>
      {pieces.length > 1 && (
        <ol className="pieces">
          {pieces.slice(0, MOST_PIECES).map((piece, at) => (
            <li key={at}>
              {sayCount(piece.length, 'block')}{' '}
              <button type="button" className="link-button" onClick={() => lookAtBlocks(piece)}>
                Zoom to piece {at + 1}
              </button>
            </li>
          ))}
        </ol>
      )}
      {pieces.length > MOST_PIECES && (
        <p className="quiet">And {pieces.length - MOST_PIECES} smaller pieces.</p>
      )}
    </>
  );
}
