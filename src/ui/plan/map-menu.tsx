import { Fragment, useRef, type KeyboardEvent, type RefObject } from 'react';
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import type { MapMenu as MenuAsked } from '../../store/planner.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { scenarioOf, usePlanner, usePlannerActions, usePlannerStore } from '../planner-context.tsx';
import { blockMenu } from './map-menu-commands.ts';

/** The menu that is asked for over a block of the map, at the place it was asked for. */
export function MapMenu({ container }: { container: RefObject<HTMLElement | null> }) {
  const asked = usePlanner((state) => state.mapMenu);
  return asked === null ? null : <OpenMenu asked={asked} container={container} />;
}

function OpenMenu({ asked, container }: { asked: MenuAsked; container: RefObject<HTMLElement | null> }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const planner = usePlannerStore();
  const area = usePlanner((state) => state.area);
  const scenario = usePlanner(scenarioOf);
  const { openMapMenu } = usePlannerActions();
  if (area === null || scenario === null) return null;

  const menu = blockMenu(planner.getState(), area, scenario, asked);
  const commands = [...menu.gives.map(({ command }) => command), ...menu.groups.flat()];
  const close = () => {
    openMapMenu(null);
    container.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  const run = (id: string | number) => {
    close();
    commands.find((command) => command.id === id)?.run();
  };
  /** The digits that choose a lot for the hand give the block to it here. */
  const pressDigit = (event: KeyboardEvent) => {
    const give = menu.gives.find(({ place }) => place < 9 && event.key === String(place + 1));
    const pressed = give?.command ?? menu.groups.flat().find(({ keys }) => keys === event.key);
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
              <SubmenuTrigger>
                <MenuItem id="give">Give it to</MenuItem>
                <Popover className="popover">
                  <Menu className="menu" aria-label="Give it to" onAction={run}>
                    {menu.gives.map(({ place, lot, command }) => {
                      const found = scenario.lots.find((each) => each.id === lot)!;
                      return (
                        <MenuItem key={lot} id={command.id} textValue={found.name}>
                          <LotSwatch lot={found} />
                          <span className="menu-name">{found.name}</span>
                          {place < 9 && <kbd>{place + 1}</kbd>}
                        </MenuItem>
                      );
                    })}
                  </Menu>
                </Popover>
              </SubmenuTrigger>
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
