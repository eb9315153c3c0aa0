import { FailedLine } from '../../ui/controls/failed-line.tsx';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Publication } from '../../core/publication/publication.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { areaWithCuts } from '../../store/area-with-cuts.ts';
import { download } from '../../store/download.ts';
import type { Area } from '../../store/planner.ts';
import { SafeMark } from '../../ui/controls/safe-mark.tsx';
import { usePublication, type Published } from '../../ui/compare/use-publication.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { BLOCKS_CSV, MAP_FILES, numbersOf, sharedPlanOf, type ShareFile } from './share-files.ts';

/** The lots of a plan for other maps and lists, with or without the numbers that may be published. */
export function MapsAndLists({ scenario }: { scenario: Scenario }) {
  const area = usePlanner((state) => state.area);
  const [withNumbers, setWithNumbers] = useState(false);
  if (area === null) return null;
  return (
    <section>
      <h2>Maps and lists</h2>
      <p>
        The lots of {scenario.name} for other maps, and the list of blocks. They hold no package, and may be
        given to anyone who may know the lots and the appointments.
      </p>
      <label className="choice">
        <input
          type="checkbox"
          checked={withNumbers}
          onChange={(event) => setWithNumbers(event.target.checked)}
        />
        <span>Put people and hours of each lot in the maps, as they may be published</span>
      </label>
      {withNumbers ? (
        <MapsWithNumbers scenario={scenario} area={area} />
      ) : (
        <Buttons {...{ scenario, area }} />
      )}
    </section>
  );
}

function MapsWithNumbers({ scenario, area }: { scenario: Scenario; area: Area }) {
  const published = usePublication();
  const publishing = usePlanner((state) => state.paper.publishing);
  return (
    <>
      {published.kind === 'failed' ? (
        <FailedLine failure="figures" onRetry={published.retry} />
      ) : published.kind === 'loading' ? (
        <p role="status" className="settling">
          Counting what may be published…
        </p>
      ) : (
        <SafeMark publishing={publishing} />
      )}
      <Buttons scenario={scenario} area={area} published={published} />
    </>
  );
}

function Buttons(props: { scenario: Scenario; area: Area; published?: Published }) {
  const { scenario, area, published } = props;
  const [said, setSaid] = useState('');
  const hand = (file: ShareFile, numbered: Publication | null) =>
    setSaid(`Saved ${save(file, scenario, area, numbered)}.`);
  const isReady = published === undefined || published.kind === 'ready';
  const publication = published?.kind === 'ready' ? published.found : null;
  return (
    <>
      <ul className="map-files">
        {MAP_FILES.map((file) => (
          <li key={file.ending}>
            <Button className="button" isDisabled={!isReady} onPress={() => hand(file, publication)}>
              {file.action}
            </Button>
            <span className="quiet">{file.about}</span>
          </li>
        ))}
        <li>
          <Button className="button" onPress={() => hand(BLOCKS_CSV, null)}>
            {BLOCKS_CSV.action}
          </Button>
          <span className="quiet">{BLOCKS_CSV.about}</span>
        </li>
      </ul>
      <p role="status" className="quiet">
        {said}
      </p>
    </>
  );
}

/** Hands out the file; its name. */
function save(file: ShareFile, scenario: Scenario, area: Area, publication: Publication | null): string {
  const { fabric, dataset } = areaWithCuts(area, scenario.cuts);
  const numbers = publication === null ? null : numbersOf(publication, scenario);
  const plan = sharedPlanOf(dataset, fabric, scenario, numbers);
  const name = `${scenario.id}${file.ending}`;
  download(name, new Blob([file.write(plan, scenario)], { type: file.type }));
  return name;
}
