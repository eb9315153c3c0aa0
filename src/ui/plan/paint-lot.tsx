import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { NO_LOT, type LotId } from '../../core/scenario/scenario.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';

/** The lot that the hand gives blocks to, or that it splits. */
export function PaintLot() {
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? null);
  const current = usePlanner((state) => state.hand.lot);
  const splits = usePlanner((state) => state.hand.tool === 'split');
  const { setHand } = usePlannerActions();
  const lot = lots?.find((each) => each.id === current);
  const what = splits ? 'Lot to split' : 'Lot to paint';
  return (
    <MenuTrigger>
      <Button className="paint-lot" aria-label={`${what}: ${lot?.name ?? 'none'}`}>
        {lot === undefined ? <span className="swatch-none" /> : <LotSwatch lot={lot} />}
        <span className="paint-lot-name">{lot?.name ?? (splits ? 'Choose a lot' : 'No lot')}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={what} onAction={(key) => setHand({ lot: Number(key) as LotId })}>
          {(lots ?? []).map((each, at) => (
            <MenuItem key={each.id} id={String(each.id)} textValue={each.name}>
              <span className="menu-check">
                {each.id === current && <Check size={16} aria-hidden="true" />}
              </span>
              <LotSwatch lot={each} />
              <span className="menu-name">{each.name}</span>
              {at < 9 && <kbd>{at + 1}</kbd>}
            </MenuItem>
          ))}
          {!splits && (
            <MenuItem id={String(NO_LOT)} textValue="No lot">
              <span className="menu-check">
                {current === NO_LOT && <Check size={16} aria-hidden="true" />}
              </span>
              <span className="swatch-none" />
              <span className="menu-name">No lot</span>
              <kbd>0</kbd>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
