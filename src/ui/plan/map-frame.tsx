import { useEffect, useRef, useState } from 'react';
import { MissingMap } from '../controls/missing-map.tsx';
import { later } from '../later.tsx';
import { usePlanner } from '../planner-context.tsx';
import { BasemapCredit } from './basemap/basemap-credit.tsx';
import { HandSettings } from './hand-settings.tsx';
import { LayersPopover } from './layers-popover.tsx';
import { Legend } from './legend.tsx';
import { MapToolbar } from './map-toolbar.tsx';
import { ProposalBar } from './proposal-bar.tsx';

const MapMenu = later(async () => (await import('./map-menu.tsx')).MapMenu);

/** Puts a map into a container and gives back how to take it away; `onMissing` where its code does not arrive. */
export type MountMap = (container: HTMLElement, onMissing: () => void) => () => void;

/** The map with its legend laid over it and, unless it is only for looking, its tools. */
export function MapFrame({ mountMap, isForLooking = false }: { mountMap: MountMap; isForLooking?: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  const invented = usePlanner((state) => state.area?.dataset.invented ?? false);
  const menuAsked = usePlanner((state) => state.mapMenu);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => mountMap(container.current!, () => setMissing(true)), [mountMap]);
  return (
    <>
      <section className="map-frame" aria-label="Map">
        <p className="visually-hidden">
          Everything on this map is also in the Lots and Blocks tables, where the same changes can be made.
        </p>
        <div className="map-container" ref={container} />
        {isMissing && <MissingMap meanwhile="The ledger and the block table still do everything." />}
        {!isForLooking && (
          <div className="map-tools">
            <MapToolbar />
            <HandSettings />
          </div>
        )}
        <LayersPopover />
        <div className="map-foot">
          <Legend />
          {invented && <p className="map-invented">Invented people, providers and shapes</p>}
          <BasemapCredit />
          {!isForLooking && <ProposalBar />}
        </div>
      </section>
      {!isForLooking && menuAsked !== null && <MapMenu asked={menuAsked} />}
    </>
  );
}
