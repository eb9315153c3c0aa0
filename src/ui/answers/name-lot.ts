import type { Lot, LotId } from '../../core/scenario/scenario.ts';
import type { NamedRow } from '../controls/row-name.tsx';

/** What the line of a lot is called; packages may lie in none. */
export function nameLot(lots: readonly Lot[], id: LotId): NamedRow {
  const lot = lots.find((each) => each.id === id);
  return lot === undefined ? { name: 'In no lot' } : { name: lot.name, lot };
}
