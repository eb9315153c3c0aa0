import type { Dataset, ProviderId } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { NO_LOT, type LotId, type Scenario } from '../../core/scenario/scenario.ts';
import { fromBase64Url } from './base64.ts';
import { groundFingerprint } from './ground-fingerprint.ts';
import { inflateWithin } from './inflate-within.ts';
import { LINK_VERSION, MOST_LINKED_BLOCKS, planLinkSchema, type PlanLink } from './plan-link-schema.ts';
import { carriesPlan, LINK_MARK } from './link-mark.ts';
import { byCode, LONGEST_LINK } from './write-plan-link.ts';

/** A plan as a link carries it. It becomes lots over an area with the same blocks. */
export type LinkedPlan = PlanLink;

/** The lots and appointments of a link over the blocks of an area, and what a reader should be told. */
export interface LinkedLots extends Pick<Scenario, 'lots' | 'assignment' | 'appointments'> {
  readonly warnings: readonly string[];
}

const MOST_BYTES = 2 ** 20;

const DAMAGED =
  'This link is damaged or cut short, so the plan in it cannot be read. Ask for the link again, or for the scenario file.';

/**
 * The plan in the hash of an address, or the sentence why it cannot be read. It runs nothing, takes no size on
 * trust, and does not throw, whatever the hash is.
 */
export function readPlanLink(hash: string): LinkedPlan | { readonly refused: string } {
  if (!carriesPlan(hash) || hash.length > LONGEST_LINK) return { refused: DAMAGED };
  const packed = fromBase64Url(hash.slice(LINK_MARK.length));
  const bytes = packed && inflateWithin(packed, MOST_BYTES);
  const json = bytes && parseJson(bytes);
  if (typeof json !== 'object' || json === null) return { refused: DAMAGED };
  const { v } = json as { v?: unknown };
  if (typeof v === 'number' && v > LINK_VERSION) {
    return { refused: 'This link was made by a newer Lotwise. Ask for the scenario file, or open it there.' };
  }
  const parsed = planLinkSchema.safeParse(json);
  return parsed.success && isSound(parsed.data) ? parsed.data : { refused: DAMAGED };
}

/** The lots of a link over an area, or the sentence why they do not fit it. `ground` is the blocks as imported. */
export function lotsOfLink(
  plan: LinkedPlan,
  dataset: Dataset,
  ground: Pick<Fabric, 'codes'>,
): LinkedLots | { readonly refused: string } {
  const length = plan.b.reduce((sum, number, at) => sum + (at % 2 === 1 ? number : 0), 0);
  if (plan.g !== groundFingerprint(ground.codes) || length !== ground.codes.length) {
    return {
      refused: `This link is a plan for ${plan.a}. Its blocks are not those of ${dataset.name}, which is open. Open ${plan.a}, and the plan is offered there.`,
    };
  }
  const known = new Set<string>(dataset.providers.map(({ id }) => id));
  const missing = plan.p.filter((provider) => !known.has(provider));
  return {
    lots: plan.l.map(([name, colour], at) => ({ id: (at + 1) as LotId, name, colour })),
    assignment: assignmentOf(plan, ground.codes),
    appointments: plan.l.flatMap(([, , seats], at) =>
      seats
        .map(([provider, role, share]) => ({
          lot: (at + 1) as LotId,
          provider: plan.p[provider] as ProviderId,
          role: role === 1 ? ('supplementary' as const) : ('primary' as const),
          share,
        }))
        .filter(({ provider }) => known.has(provider)),
    ),
    warnings:
      missing.length === 0
        ? []
        : [
            `Some providers in this link are not in your data (${missing.length}). They are left out: ${missing.slice(0, 5).join(', ')}.`,
          ],
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Runs are of lots that are there, seats of providers that are, and no name or seat is said twice. */
function isSound({ b: runs, l: lots, p: providers }: LinkedPlan): boolean {
  const places = runs.filter((_, at) => at % 2 === 0);
  const blocks = runs.reduce((sum, number, at) => sum + (at % 2 === 1 ? number : 0), 0);
  return (
    runs.length % 2 === 0 &&
    blocks <= MOST_LINKED_BLOCKS &&
    places.every((place) => place <= lots.length) &&
    isDistinct(lots.map(([name]) => name)) &&
    lots.every(
      ([, , seats]) =>
        seats.every(([provider]) => provider < providers.length) &&
        isDistinct(seats.map(([provider]) => providers[provider]!)),
    )
  );
}

function isDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function assignmentOf({ b: runs }: LinkedPlan, codes: readonly string[]): Int16Array {
  const assignment = new Int16Array(codes.length).fill(NO_LOT);
  const order = byCode(codes);
  let next = 0;
  for (let at = 0; at < runs.length; at += 2) {
    for (const block of order.slice(next, next + runs[at + 1]!)) assignment[block] = runs[at]!;
    next += runs[at + 1]!;
  }
  return assignment;
}
