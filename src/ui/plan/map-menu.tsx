import { Fragment, useRef, type KeyboardEvent } from 'react';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import type { Lot } from '../../core/scenario/scenario.ts';
import type { MapMenu as MenuAsked } from '../../store/planner.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { scenarioOf, usePlanner, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { blockMenu, type BlockMenu } from './map-menu-commands.ts';
import { useNarrow } from './use-narrow.ts';

/** The menu of a block, at the place of the map where it was asked for. */
export function MapMenu({ asked }: { asked: MenuAsked }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const planner = usePlannerStore();
  const area = usePlanner((state) => state.area);
  const scenario = usePlanner(scenarioOf);
  const { openMapMenu } = usePlannerActions();
  const narrow = useNarrow();
  if (area === null || scenario === null) return null;

  const menu = blockMenu(planner.getState(), area, scenario, asked);
  const commands = [...menu.gives.map(({ command }) => command), ...menu.groups.flat()];
  const close = () => openMapMenu(null);
  const run = (id: string | number) => {
    close();
    commands.find((command) => command.id === id)?.run();
  };
  /** The keys that choose a lot for the hand give the block to it here. */
  const pressDigit = (event: KeyboardEvent) => {
    const give = menu.gives.find(({ place }) => place < 9 && event.key === String(place + 1));
    const pressed = give?.command ?? menu.groups.flat().find(({ keys }) => keys === event.key.toUpperCase());
    if (pressed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run(pressed.id);
  };
  return (
    <>
      <span ref={anchor} className="map-menu-anchor" style={{ left: asked.x, top: asked.y }} />
      <div onKeyDownCapture={pressDigit}>
        <Popover
          className="popover"
          triggerRef={anchor}
          isOpen
          placement="bottom start"
          offset={0}
          onOpenChange={(open) => !open && close()}
        >
          <Menu className="menu" aria-label={menu.title} autoFocus="first" onAction={run}>
            <MenuSection>
              <Header className="menu-title">{menu.title}</Header>
              {narrow ? (
                <LotItems gives={menu.gives} lots={scenario.lots} inFull />
              ) : (
                <SubmenuTrigger>
                  <MenuItem id="give">Give it to</MenuItem>
                  <Popover className="popover">
                    <Menu className="menu" aria-label="Give it to" onAction={run}>
                      <LotItems gives={menu.gives} lots={scenario.lots} />
                    </Menu>
                  </Popover>
                </SubmenuTrigger>
              )}
            </MenuSection>
            {menu.groups.map((group) => (
              <Fragment key={group[0]!.id}>
                <Separator />
                {group.map(({ id, name, keys }) => (
                  <MenuItem key={id} id={id} textValue={name}>
                    <span className="menu-name">{name}</span>
                    {keys !== undefined && <kbd>{keys}</kbd>}
                  </MenuItem>
                ))}
              </Fragment>
            ))}
          </Menu>
        </Popover>
      </div>
    </>
  );
}

/** The lots that the block can be given to. On a small screen, where no second menu fits, their items say so in full. */
function LotItems({
  gives,
  lots,
  inFull,
}: {
  gives: BlockMenu['gives'];
  lots: readonly Lot[];
  inFull?: boolean;
}) {
  return gives.map(({ place, lot, command }) => {
    const found = lots.find((each) => each.id === lot)!;
    const name = inFull ? `Give it to ${found.name}` : found.name;
    return (
      <MenuItem key={lot} id={command.id} textValue={name}>
        <LotSwatch lot={found} />
        <span className="menu-name">{name}</span>
        {place < 9 && <kbd>{place + 1}</kbd>}
      </MenuItem>
    );
  });
}
