import { Check, SunMoon } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Theme } from '../../store/planner.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Light, dark, high contrast, or as the computer is set. */
export function ThemeMenu() {
  const theme = usePlanner((state) => state.theme);
  const { setTheme } = usePlannerActions();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Theme">
        <SunMoon size={18} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Theme"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => setTheme(key as Theme)}
        >
          {THEMES.map(([key, name]) => (
            <MenuItem key={key} id={key} textValue={name}>
              <span className="menu-check">{theme === key && <Check size={16} aria-hidden="true" />}</span>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const THEMES: readonly [Theme, string][] = [
  ['system', 'As this computer is set'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];
