import Papa from 'papaparse';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { NO_LOT, type Scenario } from '../../core/scenario/scenario.ts';
import { disarmCell } from '../tables/disarm-cell.ts';

/**
 * Which lot each block is in, as CSV: a row a block in the order of codes, and for a block that is cut a row
 * a piece, with its number. A block in no lot has an empty cell. It begins with a byte order mark, which
 * tells spreadsheets that it is UTF-8, and a cell that one would run as a formula has an apostrophe before it.
 * `fabric` has the cuts of the plan.
 */
export function writeBlocksCsv(fabric: Fabric, { name, lots, assignment }: Scenario): string {
  const names = new Map<number, string>([[NO_LOT, ''], ...lots.map((lot) => [lot.id, lot.name] as const)]);
  const rows = fabric.codes.map((code, block) => {
    const ground = fabric.groundCodes[fabric.groundOf[block]!]!;
    const piece = code === ground ? '' : code.slice(ground.length + 1);
    return [ground, piece, fabric.names[block]!, names.get(assignment[block]!) ?? '', name];
  });
  const sorted = rows.toSorted(
    ([a, first], [b, second]) => compare(a!, b!) || Number(first) - Number(second),
  );
  const lines = [['block code', 'piece', 'block name', 'lot', 'scenario'], ...sorted];
  return `\uFEFF${Papa.unparse(lines.map((line) => line.map(disarmCell)))}\r\n`;
}

/** By the codes' own numbers, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
