import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { Dataset, Provider } from '../../core/dataset/dataset.ts';
import { NO_RATE, type Packages } from '../../core/dataset/packages.ts';
import type { Fabric, ZoneMembership } from '../../core/fabric/fabric.ts';
import { MOST_LOTS } from '../../core/edits/add-lot.ts';
import { snapOutlines } from '../../core/fabric/snap-outlines.ts';
import { chooseColour } from '../../core/scenario/choose-colour.ts';
import { USUAL_ASSUMPTIONS, type Assumptions } from '../../core/scenario/assumptions.ts';
import { USUAL_RULES } from '../../core/scenario/rules.ts';
import {
  NO_LOT,
  NOTHING_SAID,
  type Appointment,
  type Assignment,
  type Lot,
  type LotId,
  type Scenario,
  type Standby,
} from '../../core/scenario/scenario.ts';
import { normalise } from '../tables/columns.ts';
import { freeScenarioId } from './free-scenario-id.ts';
import type { LotScheme } from '../ground/read-lots.ts';
import { LONGEST_NAME } from '../../core/edits/check-name.ts';

/** Lots by name and the lot of each block: all that differs between the ways to start. */
interface Division {
  readonly name: string;
  readonly lots: readonly string[];
  readonly assignment: Assignment;
}

/**
 * The scenarios to begin with: one for each scheme the files hold, otherwise a 'First plan' with a
 * lot for each zone of a layer of clusters or Primary Care Networks, otherwise one lot for the whole
 * area. A block goes to the lot that holds most of its area, or that lists its code.
 * Providers are appointed, with equal shares, where their own file names the lot; back-ups and specialists
 * stand behind the lots that it names for them, or behind every lot. An hour costs what the packages say.
 */
export function startScenarios(
  dataset: Dataset,
  fabric: Fabric,
  lotSchemes: readonly LotScheme[],
  spotMinutes: number,
): Scenario[] {
  const divisions = lotSchemes.map((scheme) => divideByScheme(dataset, scheme));
  const chosen = divisions.length > 0 ? divisions : [divideByZones(dataset, fabric) ?? keepWhole(fabric)];
  const assumptions: Assumptions = {
    ...USUAL_ASSUMPTIONS,
    spotHoursPerWeek: Math.round(spotMinutes / 600) * 10,
    money: {
      ...USUAL_ASSUMPTIONS.money,
      poundsPerHour: meanRate(dataset.packages) ?? USUAL_ASSUMPTIONS.money.poundsPerHour,
    },
  };
  const ids = new Set<string>();
  return chosen.map((division) => {
    const lots = colourLots(fabric, division);
    const id = freeScenarioId(division.name, ids);
    ids.add(id);
    return {
      id,
      name: firstLetters(division.name, LONGEST_NAME),
      lots,
      assignment: division.assignment,
      appointments: lots.flatMap((lot) => appointmentsOf(lot, dataset.providers)),
      standby: dataset.providers.flatMap((provider) => standbyOf(provider, lots)),
      rules: USUAL_RULES,
      assumptions,
      ...NOTHING_SAID,
    };
  });
}

function divideByScheme({ blocks }: Dataset, scheme: LotScheme): Division {
  const lotOfCode = new Map(
    scheme.lots.flatMap((lot, at) => lot.codes.map((code) => [code, at + 1] as const)),
  );
  const { outlineOfBlock } = snapOutlines(
    blocks,
    scheme.lots.map((lot) => lot.outline),
  );
  return {
    name: scheme.name,
    lots: scheme.lots.map((lot) => lot.name),
    assignment: Int16Array.from(blocks, ({ code }, at) => lotOfCode.get(code) ?? outlineOfBlock[at]! + 1),
  };
}

/** By the clusters or networks whose names most providers say they serve; of equals the first layer. */
function divideByZones({ providers }: Dataset, fabric: Fabric): Division | null {
  const served = new Set(providers.flatMap((provider) => provider.lots.map(normalise)));
  const known = ({ layer }: ZoneMembership) =>
    layer.zones.filter((zone) => served.has(normalise(zone.name))).length;
  const [zones] = fabric.zones
    .filter(({ layer }) => layer.role === 'cluster' || layer.role === 'primary-care-network')
    .toSorted((a, b) => known(b) - known(a));
  const count = zones?.layer.zones.length ?? 0;
  if (zones === undefined || count > MOST_LOTS) return null;
  return {
    name: 'First plan',
    lots: zones.layer.zones.map((zone) => zone.name),
    assignment: Int16Array.from(zones.zoneOfBlock, (zone) => (zone < count ? zone + 1 : NO_LOT)),
  };
}

function keepWhole(fabric: Fabric): Division {
  return { name: 'First plan', lots: ['Whole area'], assignment: new Int16Array(fabric.count).fill(1) };
}

function colourLots(fabric: Fabric, { lots, assignment }: Division): Lot[] {
  const coloured: Lot[] = [];
  lots.forEach((name, at) => {
    const id = (at + 1) as LotId;
    coloured.push({
      id,
      name: firstLetters(name, LONGEST_NAME),
      colour: chooseColour(fabric, assignment, coloured, id),
    });
  });
  return coloured;
}

function appointmentsOf(lot: Lot, providers: readonly Provider[]): Appointment[] {
  return providers
    .filter((provider) => provider.role === 'lot' && names(provider, lot))
    .map((provider) => ({ lot: lot.id, provider: provider.id, role: 'primary', share: 1 }));
}

/** Behind every lot where its file names none of them, or all. */
function standbyOf(provider: Provider, lots: readonly Lot[]): Standby[] {
  const { id, role } = provider;
  if (role !== 'back-up' && role !== 'specialist') return [];
  const named = lots.filter((lot) => names(provider, lot)).map((lot) => lot.id);
  return [{ provider: id, kind: role, lots: named.length === lots.length ? [] : named }];
}

function names(provider: Provider, lot: Lot): boolean {
  return provider.lots.some((name) => normalise(name) === normalise(lot.name));
}

/** Pounds an hour over all minutes whose rate is known, to the penny; null where none is. */
function meanRate({ ratePence, weeklyMinutes }: Packages): number | null {
  let [minutes, penceMinutes] = [0, 0];
  ratePence.forEach((pence, index) => {
    if (pence === NO_RATE) return;
    minutes += weeklyMinutes[index]!;
    penceMinutes += pence * weeklyMinutes[index]!;
  });
  return minutes === 0 ? null : Math.round(penceMinutes / minutes) / 100;
}
