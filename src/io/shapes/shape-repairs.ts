import type { Mend } from '../../core/geometry/mend-shape.ts';
import type { RingRepair } from './clean-polygons.ts';
import type { RowNote } from '../file-report.ts';

/** Everything that may be wrong with one shape of a file. */
export type ShapeRepair = RingRepair | Mend | 'no outline' | 'tangled' | 'unchecked';

const REASONS: Readonly<Record<ShapeRepair, string>> = {
  closed: 'An outline did not meet its own start. We closed it.',
  'repeated corners': 'A corner was there twice in a row. We kept one.',
  spikes: 'An outline went out and back along one line. We took that line out.',
  heights: 'The places had heights. We left the heights out.',
  'numbers as text': 'Numbers were written as text. We read them as numbers.',
  'no area': 'An outline has too few corners to hold anything. We left it out.',
  'not a place': 'An outline has broken numbers or lies outside Great Britain. We left it out.',
  'no outline': 'An item has no area: it is blank, a point or a line. We left it out.',
  tangled: 'The outline crosses itself too often to be put right. We left it out.',
  unchecked: 'Other outlines in this file took too long to put right. We used this one without a look.',
  'outline crossed itself': 'An outline crossed itself. We cut it where it crosses and kept all its parts.',
  'outline touched itself': 'An outline touched itself. We cut it where it touches. Its area is the same.',
  'hole outside': 'A hole lay outside its outline. We left the hole out.',
  'hole same as outline': 'A hole was the same as its outline. We left the hole out.',
  'hole crossed outline': 'A hole crossed its outline or another hole. We cut away only what was inside.',
  'nested outline cut out': 'One outline lay inside another. It is a hole, so we cut it out.',
  'nested outline joined': 'One outline lay inside another. We joined them.',
  'parts joined': 'Parts lay over or beside each other. We joined them.',
};

/** What a note says of a repair. `isLost`: nothing of the shape is left. */
export function noteRepair(repair: ShapeRepair, isLost: boolean): Pick<RowNote, 'reason' | 'outcome'> {
  if (isLost) return { reason: REASONS[repair], outcome: 'set aside' };
  return { reason: REASONS[repair], outcome: repair === 'unchecked' ? 'noted' : 'repaired' };
}
