import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { areaWithCuts } from '../../store/area-with-cuts.ts';
import { download } from '../../store/download.ts';
import type { Area } from '../../store/planner.ts';
import { drawPlanMap } from '../../ui/pictures/draw-plan-map.ts';
import { withPixels } from '../../ui/pictures/picture-pixels.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { sayList } from '../../ui/words/say-list.ts';
import { sayCount } from '../../ui/words/say-number.ts';

/** Across an A3 page at 300 pixels to an inch. */
const PIXELS_ACROSS = 4800;

/** The map of a plan's lots as a picture large enough for a poster. It shows lots, and no package. */
export function PrintMaps({ scenario }: { scenario: Scenario }) {
  const area = usePlanner((state) => state.area);
  const [said, setSaid] = useState('');
  if (area === null) return null;
  const save = async (kind: 'svg' | 'png') => {
    const picture = pictureOf(area, scenario);
    const name = `${scenario.id}-map.${kind}`;
    if (kind === 'svg') download(name, new Blob([picture.svg], { type: 'image/svg+xml' }));
    else {
      const { png } = await withPixels(picture, PIXELS_ACROSS);
      if (png === null) return setSaid('This browser could not draw the picture. The SVG has the same map.');
      download(name, new Blob([new Uint8Array(png)], { type: 'image/png' }));
    }
    setSaid(`Saved ${name}.`);
  };
  return (
    <section>
      <h2>Maps for paper</h2>
      <p>
        The lots of {scenario.name} with names, legend and scale, in colours and hatching that survive a
        greyscale print. They show no package, and may be given to anyone who may know the lots.
      </p>
      <ul className="map-files">
        <li>
          <Button className="button" onPress={() => void save('png')}>
            Save the map as PNG
          </Button>
          <span className="quiet">For documents: {PIXELS_ACROSS.toLocaleString('en-GB')} pixels across.</span>
        </li>
        <li>
          <Button className="button" onPress={() => void save('svg')}>
            Save the map as SVG
          </Button>
          <span className="quiet">For posters and designers: sharp at every size.</span>
        </li>
      </ul>
      <p role="status" className="quiet">
        {said}
      </p>
    </section>
  );
}

function pictureOf(area: Area, { name, lots, assignment, cuts }: Scenario) {
  const names = sayList(lots.map((lot) => lot.name));
  const { fabric } = areaWithCuts(area, cuts);
  const alt = `A map of ${sayCount(lots.length, 'lot')}: ${names}.`;
  return drawPlanMap({ fabric, lots, assignment, title: name, alt });
}
