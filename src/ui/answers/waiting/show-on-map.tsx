import { Map as MapIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { NeedKind } from '../../../core/allocation/allocation.ts';
import type { Layers } from '../../../store/planner.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { NEED_NAMES } from '../../words/say-need.ts';

/** Goes to the map, with this need as a heatmap or as a shade of each block. */
export function ShowOnMap({ kind }: { kind: NeedKind }) {
  const { setLayers, setRoom } = usePlannerActions();
  const show = (shading: Layers['shading']) => {
    setLayers({ need: kind, shading });
    setRoom('plan');
  };
  const needed = <span className="visually-hidden">: {NEED_NAMES[kind].toLowerCase()}</span>;
  return (
    <p className="show-on-map">
      <Button className="button" onPress={() => show('heat')}>
        <MapIcon size={16} aria-hidden="true" /> Show the heatmap
        {needed}
      </Button>
      <Button className="button" onPress={() => show('blocks')}>
        <MapIcon size={16} aria-hidden="true" /> Shade the blocks
        {needed}
      </Button>
    </p>
  );
}
