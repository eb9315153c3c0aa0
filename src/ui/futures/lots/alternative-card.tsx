import { useId, useState } from 'react';
import type { Fabric } from '../../../core/fabric/fabric.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { Alternative } from '../../../core/suggest/alternative.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { FigureLine } from '../../controls/figure-line.tsx';
import { NameDialog } from '../../controls/name-dialog.tsx';
import { PlanPicture } from '../../pictures/plan-picture.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { BordersDialog } from './borders-dialog.tsx';
import { LotsOfAlternative } from './lots-of-alternative.tsx';
import { sayAgainstToday, type PlanMeasure } from './plan-measures.ts';
import { isAsToday, sayChanged, sayLotsChanged, sayPicture, sayWarnings } from './say-alternative.ts';

const MOST_LETTERS = 120;

/** One of the plans to choose from: its map, its figures against today, and what can be done with it. */
export function AlternativeCard(props: {
  alternative: Alternative;
  place: number;
  name: string;
  search: LotSearch;
  fabric: Fabric;
  measures: readonly PlanMeasure[];
  isOnMap: boolean;
  onDesk: Scenario;
}) {
  const { alternative, place, name, search, fabric, measures, isOnMap, onDesk } = props;
  const { showAlternative, adoptAlternative } = usePlannerActions();
  const [dialog, setDialog] = useState<'name' | 'borders' | null>(null);
  const id = useId();
  const warnings = sayWarnings(alternative);
  const isOnDesk = isAsToday(alternative, onDesk);
  return (
    <li className="alternative" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <div className="alternative-look">
        <PlanPicture
          fabric={fabric}
          lots={alternative.lots}
          assignment={alternative.assignment}
          label={sayPicture(name, alternative)}
        />
        <div className="alternative-words">
          {isOnDesk && <p className="on-desk">These are the lots of the plan on the desk.</p>}
          <p>{sayChanged(alternative.changes)}</p>
          {sayLotsChanged(alternative, search.of).map((words) => (
            <p key={words}>{words}</p>
          ))}
          {warnings.length > 0 && (
            <ul className="warnings">
              {warnings.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <dl className="figures">
        {measures
          .filter(({ isInShort }) => isInShort)
          .map((measure) => (
            <FigureLine
              key={measure.name}
              name={measure.name}
              figure={measure.figure}
              {...sayLine(measure, alternative)}
            />
          ))}
      </dl>
      <LotsOfAlternative alternative={alternative} of={search.of} fabric={fabric} />
      <div className="alternative-buttons">
        <button
          type="button"
          className="button"
          aria-pressed={isOnMap}
          aria-describedby={id}
          onClick={() => showAlternative(isOnMap ? null : place)}
        >
          Look on the map
        </button>
        <button
          type="button"
          className="button button-main"
          aria-describedby={id}
          onClick={() => setDialog('name')}
        >
          Adopt as a scenario
        </button>
        <button type="button" className="button" aria-describedby={id} onClick={() => setDialog('borders')}>
          Borders…
        </button>
      </div>
      {dialog === 'name' && (
        <NameDialog
          title="Adopt as a scenario"
          action="Adopt"
          initial={`${search.of.name}: ${name.replace(/^\d+\. /, '').toLowerCase()}`.slice(-MOST_LETTERS)}
          onDone={(chosen) => adoptAlternative(place, chosen)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'borders' && <BordersDialog {...props} onClose={() => setDialog(null)} />}
    </li>
  );
}

function sayLine(measure: PlanMeasure, alternative: Alternative): { value: string; raw: string } {
  const value = measure.of(alternative);
  if (value === null)
    return { value: measure.isSettling(alternative) ? 'working it out…' : 'not known', raw: 'not known' };
  return {
    value: sayAgainstToday(measure, value),
    raw: measure.today === null ? `${value}` : `${value}, today ${measure.today}`,
  };
}
