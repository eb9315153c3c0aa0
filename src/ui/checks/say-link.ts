import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { Link } from '../../core/scenario/scenario.ts';
import { nameOfBlock } from '../blocks/pieces.ts';

/** What a link says: `Abbey and Hillside touch`, `Abbey and Hillside do not touch`. */
export function sayLink({ kind, between }: Pick<Link, 'kind' | 'between'>, fabric: BlockNames): string {
  const [one, other] = between.map((code) => nameOfCode(code, fabric));
  return kind === 'join' ? `${one} and ${other} touch` : `${one} and ${other} do not touch`;
}

type BlockNames = Pick<Fabric, 'codes' | 'names' | 'groundCodes' | 'groundOf'>;

/** The name of a block by its code; the code itself for one that is cut. */
function nameOfCode(code: string, fabric: BlockNames): string {
  const block = fabric.codes.indexOf(code);
  return block < 0 ? code : nameOfBlock(fabric, block as BlockIndex);
}
