import { Button } from 'react-aria-components';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { NO_LOT, type LotId } from '../../core/scenario/scenario.ts';
import { nameOfBlock, pieceOf } from '../blocks/pieces.ts';
import { rejoinPieces } from '../blocks/rejoin-pieces.ts';
import { useGiveBlocks } from '../checks/use-give-blocks.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { LotSelect } from '../controls/lot-select.tsx';
import { notesAbout } from '../notes/notes-about.ts';
import { NotesSection } from '../notes/notes-section.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { TextLine } from '../controls/text-line.tsx';
import { sayArea, sayHours, sayNumber } from '../words/say-number.ts';
import { BlockLocks } from './block-locks.tsx';

/** One block: what it holds, where it lies, and which lot it is in. */
export function BlockSheet({ block }: { block: BlockIndex }) {
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const scenario = usePlanner(scenarioOf);
  const { commit, select } = usePlannerActions();
  const giveBlocks = useGiveBlocks();
  if (fabric === null || scenario === null || block >= fabric.count) return null;
  const { holdings } = fabric;
  const piece = pieceOf(fabric, block);
  const join = () => {
    // The whole block has the number that it has on the ground.
    if (piece !== null && rejoinPieces(commit, piece.block)) {
      select({ kind: 'block', block: fabric.groundOf[block] as BlockIndex });
    }
  };
  const minutes = holdings.weeklyMinutes[block]!;
  return (
    <>
      <h2>{nameOfBlock(fabric, block)}</h2>
      <p className="quiet">
        {piece === null ? `Block ${fabric.codes[block]}` : `Piece ${piece.number} of block ${piece.block}`}
      </p>
      {piece !== null && (
        <Button className="button button-small" onPress={join}>
          Join the pieces again
        </Button>
      )}
      <LotSelect
        label="Lot"
        lots={scenario.lots}
        value={(scenario.assignment[block] ?? NO_LOT) as LotId}
        noLot="No lot"
        onChange={(lot) => lot !== null && giveBlocks([block], lot)}
      />
      <BlockLocks block={block} fabric={fabric} scenario={scenario} />
      <dl className="figures">
        <FigureLine
          figure="packages"
          value={sayNumber(holdings.packages[block]!)}
          raw={String(holdings.packages[block])}
        />
        <FigureLine
          figure="people"
          value={sayNumber(holdings.people[block]!)}
          raw={String(holdings.people[block])}
        />
        <FigureLine figure="hours" value={sayHours(minutes)} raw={`${minutes} minutes a week`} />
        <FigureLine
          figure="visits"
          value={sayNumber(holdings.weeklyVisits[block]!)}
          raw={String(holdings.weeklyVisits[block])}
        />
        <FigureLine
          figure="waiting"
          value={sayNumber(holdings.waitingPackages[block]!)}
          raw={`${holdings.waitingPackages[block]} packages, ${holdings.waitingMinutes[block]} minutes a week`}
        />
        <FigureLine
          figure="area"
          value={sayArea(fabric.areaSquareMetres[block]!)}
          raw={`${fabric.areaSquareMetres[block]} m²`}
        />
        {fabric.zones.map(({ layer, zoneOfBlock }) => (
          <TextLine name={layer.name} key={layer.name}>
            {layer.zones[zoneOfBlock[block]!]?.name ?? 'In none of them'}
          </TextLine>
        ))}
      </dl>
      <NotesSection
        notes={notesAbout(scenario.notes, { codes: [fabric.codes[block]!, ...(piece ? [piece.block] : [])] })}
        pin={{ kind: 'block', block: fabric.codes[block]! }}
      />
    </>
  );
}
