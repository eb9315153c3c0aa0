import { CircleHelp, ExternalLink } from 'lucide-react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { GUIDE_PAGES, HELP_TOPICS, TOUR_NAME } from '../words/help-topics.ts';

/** All the help there is: the tour, the guide, the keys, and what a council must know of Lotwise. */
export function HelpMenu() {
  const hasArea = usePlanner((state) => state.area !== null);
  const { openHelp, showTourStep } = usePlannerActions();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Help">
        <CircleHelp size={18} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Help">
          <MenuSection aria-label="Learn">
            <MenuItem id="tour" isDisabled={!hasArea} onAction={() => showTourStep(0)}>
              {TOUR_NAME}
            </MenuItem>
            {GUIDE_PAGES.map(([name, address]) => (
              <MenuItem
                key={address}
                href={address}
                target="_blank"
                textValue={name}
                aria-label={`${name}, in another tab`}
              >
                <span className="menu-name">{name}</span>
                <ExternalLink size={14} aria-hidden="true" />
              </MenuItem>
            ))}
          </MenuSection>
          <Separator />
          <MenuSection aria-label="Read">
            {HELP_TOPICS.map(([topic, name]) => (
              <MenuItem key={topic} id={topic} onAction={() => openHelp(topic)}>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
