import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { SuggestedMove } from '../../core/suggest/suggested-move.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { nameOfBlock } from '../blocks/pieces.ts';
import { useGiveBlocks } from '../checks/use-give-blocks.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayEffect, sayMove } from './say-move.ts';

/** More than this is no longer a suggestion. */
const MOST_MOVES = 10;

/** The single blocks that would help a lot most, each done with Enter; then it asks again. */
export function SuggestMoves({ lot }: { lot: Lot }) {
  const suggestions = usePlanner((state) => (state.suggestions?.lot === lot.id ? state.suggestions : null));
  const fabric = usePlanner((state) => state.area!.fabric);
  const lots = usePlanner((state) => scenarioOf(state)!.lots);
  const { suggestMoves, lookAtBlocks } = usePlannerActions();
  const giveBlocks = useGiveBlocks();
  const list = useRef<HTMLDivElement>(null);
  /** True after a move was done, until the focus is on what is suggested next. */
  const goesOn = useRef(false);
  useEffect(() => () => suggestMoves(null), [suggestMoves]);
  useEffect(() => {
    if (!goesOn.current || suggestions === null || suggestions.settling) return;
    goesOn.current = false;
    (list.current?.querySelector<HTMLElement>('.move-apply') ?? list.current)?.focus();
  }, [suggestions]);

  const apply = (move: SuggestedMove) => {
    if (!giveBlocks([move.block], move.to)) return;
    goesOn.current = true;
    list.current?.focus();
    suggestMoves(lot.id);
  };
  return (
    <section className="moves">
      <h3>Moves that would help</h3>
      <Button className="button button-small" onPress={() => suggestMoves(lot.id)}>
        Suggest moves for {lot.name}
      </Button>
      <div ref={list} tabIndex={-1} className="moves-found" role="group" aria-label="Moves found">
        <p role="status" className="quiet">
          {suggestions?.settling === true && 'Trying each block…'}
          {suggestions?.settling === false && suggestions.moves.length === 0 && 'No single block would help.'}
        </p>
        {suggestions !== null && suggestions.moves.length > 0 && (
          <ol aria-label={`Moves for ${lot.name}`}>
            {suggestions.moves.slice(0, MOST_MOVES).map((move) => {
              const block = nameOfBlock(fabric, move.block);
              const words = sayMove(move, block, lots);
              return (
                <li className="move" key={`${move.block}-${move.to}`}>
                  <p>
                    <strong>{words}</strong>: {sayEffect(move)}.
                  </p>
                  <div className="finding-help">
                    <Button
                      className="button button-small move-apply"
                      aria-label={`Apply: ${words}`}
                      onPress={() => apply(move)}
                    >
                      Apply
                    </Button>
                    <Button
                      className="button button-small"
                      aria-label={`Look at ${block}`}
                      onPress={() => lookAtBlocks([move.block])}
                    >
                      Look
                    </Button>
                  </div>
                </li>
              );
            })}
          </ol>
        )}
      </div>
    </section>
  );
}
