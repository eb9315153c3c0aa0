import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { NotePin, Scenario } from '../../core/scenario/scenario.ts';
import { nameOfBlock } from '../blocks/pieces.ts';

/** What a note is about, as the end of 'A note about …'. */
export function sayPin(
  pin: NotePin,
  scenario: Pick<Scenario, 'lots'>,
  fabric: Pick<Fabric, 'codes' | 'names' | 'groundCodes' | 'groundOf'>,
): string {
  switch (pin.kind) {
    case 'place':
      return 'a place on the map';
    case 'lot':
      return `the lot ${scenario.lots.find((lot) => lot.id === pin.lot)?.name ?? 'that was deleted'}`;
    case 'block': {
      const block = fabric.codes.indexOf(pin.block);
      if (block >= 0) return `the block ${nameOfBlock(fabric, block as BlockIndex)}`;
      return fabric.groundCodes.includes(pin.block)
        ? `the block ${pin.block}, now cut`
        : `the block ${pin.block}`;
    }
  }
}
