import { Lock } from 'lucide-react';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { SortHeading } from '../controls/sort-heading.tsx';
import type { Lot } from '../../core/scenario/scenario.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayHours, sayNumber } from '../words/say-number.ts';
import { zonesOfBlock, type BlockQuestion, type BlockSort } from './find-blocks.ts';
import { nameOfBlock, pieceOf } from './pieces.ts';

/** One page of blocks, each with a box to tick. */
export function BlocksTable(props: {
  shown: readonly BlockIndex[];
  picked: ReadonlySet<BlockIndex>;
  onPick: (picked: ReadonlySet<BlockIndex>) => void;
  question: BlockQuestion;
  onSort: (by: BlockSort, descending: boolean) => void;
}) {
  const { shown, picked, onPick, onSort } = props;
  const scenario = usePlanner(scenarioOf)!;
  const sort = { by: props.question.by, descending: props.question.descending, onSort };
  const allPicked = shown.length > 0 && shown.every((block) => picked.has(block));
  const lots = new Map(scenario.lots.map((lot) => [lot.id as number, lot]));
  const pick = (blocks: readonly BlockIndex[], on: boolean) => {
    const next = new Set(picked);
    for (const block of blocks) {
      if (on) next.add(block);
      else next.delete(block);
    }
    onPick(next);
  };
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Table of blocks">
      <table className="table blocks-table" aria-label="Blocks">
        <thead>
          <tr>
            <th scope="col">
              <label className="tick">
                <input
                  type="checkbox"
                  aria-label="Select all on this page"
                  checked={allPicked}
                  onChange={(event) => pick(shown, event.target.checked)}
                />
              </label>
            </th>
            <SortHeading column="name" label="Name" {...sort} />
            <SortHeading column="lot" label="Lot" {...sort} />
            <SortHeading column="packages" label="Packages" figure="packages" numeric {...sort} />
            <SortHeading column="hours" label="Hours" figure="hours" numeric {...sort} />
            <SortHeading column="waiting" label="Waiting" figure="waiting" numeric {...sort} />
            <SortHeading column="code" label="Code" {...sort} />
            <th scope="col">Zones</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((block) => (
            <BlockRow
              key={block}
              block={block}
              lot={lots.get(scenario.assignment[block]!) ?? null}
              picked={picked.has(block)}
              onPick={(on) => pick([block], on)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BlockRowProps {
  block: BlockIndex;
  lot: Lot | null;
  picked: boolean;
  onPick: (on: boolean) => void;
}

function BlockRow({ block, lot, picked, onPick }: BlockRowProps) {
  const fabric = usePlanner((state) => state.area!.fabric);
  const locked = usePlanner((state) => state.held?.[block] === 1);
  const selected = usePlanner(
    (state) => state.selection?.kind === 'block' && state.selection.block === block,
  );
  const { select, lookAtBlocks } = usePlannerActions();
  const { packages, weeklyMinutes, waitingPackages } = fabric.holdings;
  const piece = pieceOf(fabric, block);
  return (
    <tr className={selected ? 'selected' : undefined}>
      <td>
        <label className="tick">
          <input
            type="checkbox"
            aria-label={`Select ${nameOfBlock(fabric, block)}`}
            checked={picked}
            onChange={(event) => onPick(event.target.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          onClick={() => {
            select({ kind: 'block', block });
            lookAtBlocks([block]);
          }}
        >
          {fabric.names[block]}
        </button>
        {piece !== null && (
          <span className="piece-mark">
            Piece {piece.number} of {piece.block}
          </span>
        )}
      </th>
      <td>
        <span className="with-swatch">
          {lot === null ? (
            <span className="swatch-none" aria-hidden="true" />
          ) : (
            <LotSwatch lot={lot} size={12} />
          )}
          {lot?.name ?? 'None'}
          {locked && <Lock size={14} role="img" aria-label="Locked" />}
        </span>
      </td>
      <td className="number">{sayNumber(packages[block]!)}</td>
      <td className="number">{sayHours(weeklyMinutes[block]!)}</td>
      <td className="number">{sayNumber(waitingPackages[block]!)}</td>
      <td>{fabric.codes[block]}</td>
      <td>{zonesOfBlock(fabric, block).join(', ')}</td>
    </tr>
  );
}
