import { useMemo } from 'react';
import type { Fabric } from '../../../core/fabric/fabric.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Alternative } from '../../../core/suggest/alternative.ts';
import { borderMoves, bordersOf, type BorderChange } from '../../../core/suggest/border-moves.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { ModalDialog } from '../../controls/modal-dialog.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayLot } from '../../words/say-lot.ts';
import { sayChanged } from './say-alternative.ts';

/** The borders that an alternative moves, each to be taken over by itself. */
export function BordersDialog(props: {
  alternative: Alternative;
  place: number;
  search: LotSearch;
  fabric: Fabric;
  onDesk: Scenario;
  onClose: () => void;
}) {
  const { alternative, place, search, fabric, onDesk, onClose } = props;
  const { adoptBorder } = usePlannerActions();
  const borders = useMemo(() => bordersOf(alternative, search.of, fabric), [alternative, search, fabric]);
  const isOnDesk = onDesk.id === search.of.id && onDesk.assignment.length === search.of.assignment.length;
  const isUsed = ({ one, other }: BorderChange) =>
    isOnDesk &&
    [...borderMoves(alternative, search.of.assignment, one, other)].every(
      ([block, lot]) => onDesk.assignment[block] === lot,
    );
  return (
    <ModalDialog title="Borders that change" onClose={onClose}>
      {borders.length === 0 && (
        <p>No border between two lots of today changes. What differs are new lots, or ground in no lot.</p>
      )}
      {borders.length > 0 && (
        <p>
          {isOnDesk
            ? 'Use only what this plan says of one border. You can undo it. One border alone may leave a lot with too many or too few hours.'
            : `These borders are of ‘${search.of.name}’. Open it to use one of them.`}
        </p>
      )}
      <ul className="borders">
        {borders.map((border) => {
          const { one, other } = border;
          const pair = `${sayLot(search.of.lots, one)} and ${sayLot(search.of.lots, other)}`;
          return (
            <li key={pair}>
              <p>
                <strong>{pair}</strong>
                <span className="quiet choice-hint">{sayChanged(border)}</span>
              </p>
              {/* Stays where it is once it is used, so that the focus does. */}
              <button
                type="button"
                className="button"
                disabled={!isOnDesk}
                aria-disabled={isUsed(border)}
                aria-label={`${isUsed(border) ? 'In your plan' : 'Use this border only'}: ${pair}`}
                onClick={() => !isUsed(border) && adoptBorder(place, one, other)}
              >
                {isUsed(border) ? 'In your plan' : 'Use this border only'}
              </button>
            </li>
          );
        })}
      </ul>
    </ModalDialog>
  );
}
