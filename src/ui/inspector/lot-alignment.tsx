import { useMemo } from 'react';
import { NO_LOT, type LotId } from '../../core/scenario/scenario.ts';
import { Ask } from '../controls/ask.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayHours, sayShare } from '../words/say-number.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** The zones that a lot has hours in, with its part of each. */
export function LotAlignment({ lot }: { lot: LotId }) {
  const layers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const scenario = usePlanner(scenarioOf);
  const shown = usePlanner((state) => state.figures);
  const { alignment } = usePlannerActions();
  const column =
    scenario === null
      ? -1
      : lot === NO_LOT
        ? scenario.lots.length
        : scenario.lots.findIndex((each) => each.id === lot);
  const tables = useMemo(
    () => (shown === null ? [] : (layers ?? []).flatMap((_, layer) => alignment(layer) ?? [])),
    [layers, shown, alignment],
  );
  return tables.map((figures) => {
    const zones = figures.zones.filter((zone) => (zone.minutesByLot[column] ?? 0) > 0);
    return (
      <div key={figures.layer} role="group" aria-label={figures.layer}>
        <h3>
          {figures.layer}{' '}
          <Ask
            figure="alignment"
            raw={`${figures.wholeZones} of ${figures.countedZones} zones are in one lot`}
          />
        </h3>
        {zones.length === 0 ? (
          <p>No hours in any of them.</p>
        ) : (
          <table className="table" aria-label={`${figures.layer} that this lot has hours in`}>
            <ColumnHeads
              of={[
                'Zone',
                { figure: 'hours', heading: 'Hours here' },
                { figure: 'partOfZone', heading: 'Of the zone' },
              ]}
            />
            <tbody>
              {zones.map((zone) => (
                <tr key={zone.zone}>
                  <th scope="row">{zone.zone === '' ? 'In none of them' : zone.zone}</th>
                  <td className="number">{sayHours(zone.minutesByLot[column]!)}</td>
                  <td className="number">{sayShare(zone.minutesByLot[column]! / zone.weeklyMinutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    );
  });
}
