import { Funnel } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { later } from '../later.tsx';

const FilterChoices = later(async () => (await import('./filter-choices.tsx')).FilterChoices);

/** Which blocks the hand may take; what is chosen here combines. */
export function FiltersPopover() {
  return (
    <DialogTrigger>
      <Button className="hand-setting">
        <Funnel size={16} aria-hidden="true" /> Filters
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="layers-dialog">
          <Heading slot="title" level={2}>
            Take only some blocks
          </Heading>
          <FilterChoices />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
