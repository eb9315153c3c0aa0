import { deflateSync, strToU8 } from 'fflate';
import type { Fabric } from '../../core/fabric/fabric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { toBase64Url } from './base64.ts';
import { groundFingerprint } from './ground-fingerprint.ts';
import { LINK_MARK } from './link-mark.ts';
import { LINK_VERSION, type PlanLink } from './plan-link-schema.ts';

/** Mail and chat cut longer addresses short. */
export const LONGEST_LINK = 8000;

/** An address that opens a plan, or why there is none: its length, or that blocks are cut. */
export type WrittenLink =
  | { readonly link: string }
  | { readonly refused: 'is-too-long'; readonly length: number }
  | { readonly refused: 'has-cuts' };

/**
 * The address of the app with a plan behind its hash, which no server is ever sent: the names and colours of
 * lots, the blocks of each, and who is appointed with what share. Nothing else is in it: no person, count,
 * note, price, rule or assumption. `address` is where the app is, without a hash; `ground` the blocks as
 * imported.
 */
export function writePlanLink(
  address: string,
  area: string,
  ground: Pick<Fabric, 'codes'>,
  scenario: Scenario,
): WrittenLink {
  if (scenario.cuts.length > 0) return { refused: 'has-cuts' };
  const providers = [...new Set(scenario.appointments.map(({ provider }) => provider))];
  const plan: PlanLink = {
    v: LINK_VERSION,
    a: area,
    g: groundFingerprint(ground.codes),
    n: scenario.name,
    p: providers,
    l: scenario.lots.map(({ id, name, colour }) => [
      name,
      colour,
      scenario.appointments
        .filter((seat) => seat.lot === id)
        .map(({ provider, role, share }) => [
          providers.indexOf(provider),
          role === 'supplementary' ? 1 : 0,
          share,
        ]),
    ]),
    b: runsOf(ground, scenario),
  };
  const packed = deflateSync(strToU8(JSON.stringify(plan)), { level: 9 });
  const link = `${address}${LINK_MARK}${toBase64Url(packed)}`;
  return link.length > LONGEST_LINK ? { refused: 'is-too-long', length: link.length } : { link };
}

/** Codes that follow each other lie near each other, and are mostly in one lot. */
function runsOf({ codes }: Pick<Fabric, 'codes'>, { lots, assignment }: Scenario): number[] {
  const places = new Map<number, number>(lots.map(({ id }, at) => [id, at + 1]));
  const runs: number[] = [];
  for (const block of byCode(codes)) {
    const place = places.get(assignment[block]!) ?? 0;
    if (runs.at(-2) === place) runs[runs.length - 1]!++;
    else runs.push(place, 1);
  }
  return runs;
}

/** Blocks in the order of their codes, which is the same on every machine. */
export function byCode(codes: readonly string[]): number[] {
  return codes.map((_, block) => block).toSorted((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
}
