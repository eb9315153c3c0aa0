import { useEffect, useRef, useState } from 'react';
import type { PlanMapsView } from '../../../store/comparison.ts';
import { MissingMap } from '../../controls/missing-map.tsx';
import type { MountPlanMaps } from './maps-page.tsx';

/** Maps of plans: put up once, and then told what to show. */
export function PlanMaps({ mountPlanMaps, view }: { mountPlanMaps: MountPlanMaps; view: PlanMapsView }) {
  const container = useRef<HTMLDivElement>(null);
  const maps = useRef<ReturnType<MountPlanMaps> | null>(null);
  const latest = useRef(view);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const mounted = mountPlanMaps(container.current!, latest.current, () => setMissing(true));
    maps.current = mounted;
    return () => {
      maps.current = null;
      mounted.stop();
    };
  }, [mountPlanMaps]);
  useEffect(() => {
    if (latest.current === view) return;
    latest.current = view;
    maps.current?.show(view);
  }, [view]);
  return (
    <div className="compare-maps" ref={container}>
      {isMissing && <MissingMap meanwhile="The tables still say everything." />}
    </div>
  );
}
