import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { pickFiles } from '../controls/pick-files.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Which area is open, and the others that could be. */
export function AreaMenu() {
  const name = usePlanner((state) => state.area?.dataset.name ?? null);
  const invented = usePlanner((state) => state.area?.dataset.invented ?? false);
  const saysSo = name?.includes('invented') ?? false;
  const { openSample, openFiles } = usePlannerActions();
  const act = (key: string | number) =>
    key === 'files' ? pickFiles((files) => void openFiles(files)) : void openSample(String(key));
  return (
    <MenuTrigger>
      <Button
        className="bar-button"
        aria-label={`Area: ${name ?? 'Open an area'}${invented && !saysSo ? ', invented' : ''}`}
      >
        <span className="bar-button-name">{name ?? 'Open an area'}</span>
        {invented && !saysSo && <span className="invented">invented</span>}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={act}>
          <MenuItem id="merton">Open the Merton sample</MenuItem>
          <MenuItem id="kent">Open the Kent sample</MenuItem>
          <Separator />
          <MenuItem id="files">Open your own files…</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
