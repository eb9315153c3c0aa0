import { useEffect, useRef } from 'react';
import type { PlanMapsView } from '../../store/comparison.ts';
import type { MountPlanMaps } from '../../ui/compare/maps/maps-page.tsx';

/** Maps of plans that are only looked at; they stay where they are while what they show changes. */
export function PlanMapsFrame(props: { mountPlanMaps: MountPlanMaps; view: PlanMapsView; label: string }) {
  const { mountPlanMaps, view, label } = props;
  const container = useRef<HTMLDivElement>(null);
  const maps = useRef<ReturnType<MountPlanMaps> | null>(null);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
    maps.current?.show(view);
  }, [view]);
  useEffect(() => {
    const mounted = mountPlanMaps(container.current!, latest.current);
    maps.current = mounted;
    return () => {
      maps.current = null;
      mounted.stop();
    };
  }, [mountPlanMaps]);
  return <section className="show-maps" aria-label={label} ref={container} />;
}
