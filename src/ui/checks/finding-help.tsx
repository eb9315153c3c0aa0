import { Button } from 'react-aria-components';
import type { Finding } from '../../core/figures/checks.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { NO_LOT, type Lot, type LotId } from '../../core/scenario/scenario.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { GiveTo } from './give-to.tsx';
import { useGiveBlocks } from './use-give-blocks.ts';
import { blocksElsewhere, blocksOfZone } from './zone-blocks.ts';

/** What helps against one finding: to look at it, to put it right in a press, or to open its lot. */
export function FindingHelp({ finding, onFixed }: { finding: Finding; onFixed: () => void }) {
  const scenario = usePlanner(scenarioOf)!;
  const fabric = usePlanner((state) => state.area!.fabric);
  const layers = usePlanner((state) => state.area!.dataset.zoneLayers);
  const { select } = usePlannerActions();
  const giveBlocks = useGiveBlocks();
  const give = (blocks: readonly BlockIndex[], lot: LotId) => {
    if (giveBlocks(blocks, lot)) onFixed();
  };
  const lotOf = (id: LotId): Lot[] => scenario.lots.filter((lot) => lot.id === id);

  switch (finding.kind) {
    case 'unassigned':
      return (
        <>
          <ZoomTo blocks={finding.blocks} />
          <GiveTo lots={scenario.lots} what="these blocks" onGive={(lot) => give(finding.blocks, lot)} />
        </>
      );
    case 'stray': {
      const beside = finding.neighbours.flatMap(lotOf);
      const others = scenario.lots.filter((lot) => lot.id !== finding.lot);
      return (
        <>
          <ZoomTo blocks={finding.blocks} />
          <GiveTo
            lots={beside.length > 0 ? beside : others}
            likely={beside.length > 0}
            what="this piece"
            onGive={(lot) => give(finding.blocks, lot)}
          />
        </>
      );
    }
    case 'enclosed':
      return (
        <>
          <ZoomTo blocks={finding.blocks} />
          {lotOf(finding.by).map((lot) => (
            <Button key={lot.id} className="button button-small" onPress={() => give(finding.blocks, lot.id)}>
              Give this ground to {lot.name}
            </Button>
          ))}
        </>
      );
    case 'zone-divided': {
      const { layer, zone, parts } = finding;
      const main = parts.find((part) => part.lot !== NO_LOT);
      const elsewhere =
        main === undefined
          ? []
          : blocksElsewhere(fabric, scenario.assignment, { layer, zone, lot: main.lot });
      return (
        <>
          <ZoomTo blocks={blocksOfZone(fabric, layer, zone)} zone={layers[layer]!.zones[zone]!.name} />
          {main !== undefined && elsewhere.length > 0 && (
            <Button className="button button-small" onPress={() => give(elsewhere, main.lot)}>
              Make whole: give all to {lotOf(main.lot)[0]?.name}
              <span className="visually-hidden"> (all of {layers[layer]!.zones[zone]!.name})</span>
            </Button>
          )}
          {elsewhere.length === 0 && (
            <p className="quiet">Its other packages are in blocks that lie mainly outside it.</p>
          )}
        </>
      );
    }
    default:
      return (
        <>
          {'lot' in finding &&
            lotOf(finding.lot).map((lot) => (
              <OpenButton key={lot.id} name={lot.name} onPress={() => select({ kind: 'lot', lot: lot.id })} />
            ))}
          {'provider' in finding && (
            <OpenButton
              name={finding.provider}
              onPress={() => select({ kind: 'provider', provider: finding.provider })}
            />
          )}
        </>
      );
  }
}

/** Several findings may be looked at: what is read out says which, by its zone or its first block. */
function ZoomTo({ blocks, zone }: { blocks: readonly BlockIndex[]; zone?: string }) {
  const { lookAtBlocks } = usePlannerActions();
  const names = usePlanner((state) => state.area!.fabric.names);
  if (blocks.length === 0) return null;
  return (
    <Button className="button button-small" onPress={() => lookAtBlocks(blocks)}>
      Zoom to it<span className="visually-hidden">: {zone ?? names[blocks[0]!]}</span>
    </Button>
  );
}

function OpenButton({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <Button className="button button-small" onPress={onPress}>
      Open {name}
    </Button>
  );
}
