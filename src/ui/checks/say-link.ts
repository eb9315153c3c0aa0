import type { Fabric } from '../../core/fabric/fabric.ts';
import type { Link } from '../../core/scenario/scenario.ts';

/** What a link says: `Abbey and Hillside touch`, `Abbey and Hillside do not touch`. */
export function sayLink({ kind, between }: Pick<Link, 'kind' | 'between'>, fabric: BlockNames): string {
  const [one, other] = between.map((code) => nameOfCode(code, fabric));
  return kind === 'join' ? `${one} and ${other} touch` : `${one} and ${other} do not touch`;
}

type BlockNames = Pick<Fabric, 'codes' | 'names'>;

/** The name of a block by its code; the code itself for one that is cut. */
function nameOfCode(code: string, { codes, names }: BlockNames): string {
  return names[codes.indexOf(code)] ?? code;
}
