import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Lot, LotId } from '../../core/scenario/scenario.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';

/**
 * Gives blocks away: to the first lot in one press where that is `likely`, and to any of them from a
 * menu. The focus comes back to the button that was pressed, if it is still there.
 */
export function GiveTo(props: {
  lots: readonly Lot[];
  likely?: boolean;
  /** What is given, for the names of the buttons: `this piece`. */
  what: string;
  onGive: (lot: LotId) => void;
}) {
  const { lots, likely = false, what, onGive } = props;
  const [first] = lots;
  if (first === undefined) return null;
  return (
    <span className="give-split">
      {likely && (
        <Button className="button button-small" onPress={() => onGive(first.id)}>
          Give to {first.name}
        </Button>
      )}
      {(!likely || lots.length > 1) && (
        <MenuTrigger>
          <Button
            className="button button-small"
            aria-label={likely ? `Give ${what} to another lot` : `Give to a lot: ${what}`}
          >
            {!likely && 'Give to'} <ChevronDown size={16} aria-hidden="true" />
          </Button>
          <Popover className="popover">
            <Menu
              className="menu"
              aria-label={`Give ${what} to`}
              onAction={(key) => onGive(Number(key) as LotId)}
            >
              {lots.slice(likely ? 1 : 0).map((lot) => (
                <MenuItem key={lot.id} id={String(lot.id)} textValue={lot.name}>
                  <LotSwatch lot={lot} />
                  <span className="menu-name">{lot.name}</span>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </span>
  );
}
