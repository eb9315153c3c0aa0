import type { ZoneRole } from '../dataset/dataset.ts';
import { aimsThatApply } from './aims-that-apply.ts';
import type { LotParts } from './lot-facts.ts';
import type { Aim, LotWish } from './lot-wish.ts';

/**
 * What a council is likely to ask first: as many lots as it has (two where it has fewer), within a tenth of
 * an even share, even and compact, with Primary Care Networks kept whole where there are any, and as few
 * people as may be in another lot than today's.
 */
export function usualLotWish(parts: LotParts): LotWish {
  const { scenario, ledger } = parts;
  const count = Math.max(2, scenario.lots.length);
  const applies = new Set(aimsThatApply(parts));
  const zoneLayer = usualLayer(ledger.fabric.zones.map(({ layer }) => layer.role));
  const isNetwork =
    zoneLayer !== null && ledger.fabric.zones[zoneLayer]!.layer.role === 'primary-care-network';
  const weigh = (aim: Aim, weight: number) => (applies.has(aim) ? weight : 0);
  return {
    scope: 'fresh',
    lotCount: { least: count, most: count },
    bandPercent: 10,
    bandsAreHard: true,
    weights: {
      'even-hours': weigh('even-hours', 5),
      compact: weigh('compact', 5),
      zones: isNetwork ? weigh('zones', 5) : 0,
      stay: weigh('stay', 2),
      'keep-provider': 0,
      travel: 0,
      mix: 0,
      room: 0,
    },
    zoneLayer,
    onlyLots: [],
    seed: 1,
  };
}

const ROLES: readonly ZoneRole[] = ['primary-care-network', 'cluster', 'ward'];

/** The position of the layer that lots should first respect; null where no layer is for that. */
function usualLayer(roles: readonly ZoneRole[]): number | null {
  const wanted = ROLES.find((role) => roles.includes(role));
  return wanted === undefined ? null : roles.indexOf(wanted);
}
