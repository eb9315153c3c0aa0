import { Layers as LayersIcon } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { later } from '../later.tsx';

const LayerChoices = later(async () => (await import('./layer-choices.tsx')).LayerChoices);

/** What the map shows beside the lots. */
export function LayersPopover() {
  return (
    <div className="map-layers">
      <DialogTrigger>
        <Button className="button button-floating">
          <LayersIcon size={16} aria-hidden="true" /> Layers
        </Button>
        <Popover className="popover" placement="bottom end">
          <Dialog className="layers-dialog">
            <Heading slot="title" level={2}>
              Layers
            </Heading>
            <LayerChoices />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
