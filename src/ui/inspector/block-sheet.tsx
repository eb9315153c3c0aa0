import { assignBlocks } from '../../core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { NO_LOT, type LotId } from '../../core/scenario/scenario.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { LotSelect } from '../controls/lot-select.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { TextLine } from '../controls/text-line.tsx';
import { sayArea, sayHours, sayNumber } from '../words/say-number.ts';

/** One block: what it holds, where it lies, and which lot it is in. */
export function BlockSheet({ block }: { block: BlockIndex }) {
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const scenario = usePlanner(scenarioOf);
  const { commit } = usePlannerActions();
  if (fabric === null || scenario === null || block >= fabric.count) return null;
  const { holdings } = fabric;
  const minutes = holdings.weeklyMinutes[block]!;
  const give = (lot: LotId | null) => {
    if (lot === null) return;
    const name = scenario.lots.find((each) => each.id === lot)?.name;
    const label =
      name === undefined
        ? `Take ${fabric.names[block]} out of its lot`
        : `Give ${fabric.names[block]} to ${name}`;
    commit(label, (now, { fabric }) => assignBlocks(now, fabric, [block], lot));
  };
  return (
    <>
      <h2>{fabric.names[block]}</h2>
      <p className="quiet">Block {fabric.codes[block]}</p>
      <LotSelect
        label="Lot"
        lots={scenario.lots}
        value={(scenario.assignment[block] ?? NO_LOT) as LotId}
        noLot="No lot"
        onChange={give}
      />
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
    </>
  );
}
