import { FIGURE_VERSIONS } from '../../core/comparison/figure-versions.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import type { Decision } from '../../core/scenario/history.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { assumptionsToFile } from './assumptions-in-file.ts';
import { codesWithCuts } from './codes-with-cuts.ts';
import { toHours } from './hours-in-file.ts';
import { bandToFile, rulesToFile } from './rules-in-file.ts';
import { sealOf } from './seal-of.ts';
import { MOST_DECISIONS, SCENARIO_VERSION, type ScenarioFile } from './scenario-schema.ts';

/**
 * The text of a scenario file: pretty JSON with keys and block codes in a fixed order, so that two
 * versions can be compared line by line. It holds no package. `ground` is the blocks as imported;
 * `savedAt` is an ISO 8601 moment, UTC.
 */
export function writeScenarioFile(
  dataset: Dataset,
  ground: Fabric,
  scenario: Scenario,
  decisions: readonly Decision[],
  savedAt: string,
): string {
  const weeklyMinutes = dataset.packages.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const file: ScenarioFile = {
    format: 'lotwise-scenario',
    version: SCENARIO_VERSION,
    savedAt,
    area: { name: dataset.name, invented: dataset.invented },
    madeWith: {
      fingerprint: dataset.fingerprint,
      blocks: ground.count,
      packages: dataset.packages.count,
      weeklyHours: weeklyMinutes / 60,
    },
    definitions: { ...FIGURE_VERSIONS },
    scenario: planOf(scenario, codesWithCuts(ground, scenario.cuts)),
    decisions: decisions
      .slice(-MOST_DECISIONS)
      .map(({ label, at, reason }) => ({ label, at: new Date(at).toISOString(), reason })),
  };
  const sealed: ScenarioFile = { ...file, seal: sealOf(file) };
  return `${withPositionsOnOneLine(JSON.stringify(sealed, null, 2))}\n`;
}

function planOf(scenario: Scenario, codes: readonly string[]): ScenarioFile['scenario'] {
  return {
    id: scenario.id,
    name: scenario.name,
    cuts: scenario.cuts.map(({ block, pieces }) => ({
      block,
      pieces: pieces.map(({ number, geometry: { type, coordinates } }) => ({
        number,
        geometry: {
          type,
          coordinates,
        } as ScenarioFile['scenario']['cuts'][number]['pieces'][number]['geometry'],
      })),
    })),
    lots: scenario.lots.map(({ id, name, colour, viability }) => ({
      id,
      name,
      colour,
      ...(viability === undefined ? {} : { viability: bandToFile(viability) }),
      blocks: codes.filter((_, block) => scenario.assignment[block] === id).toSorted(),
      appointments: scenario.appointments
        .filter((appointment) => appointment.lot === id)
        .map(({ provider, role, share, capMinutes }) => ({
          provider,
          role,
          share,
          ...(capMinutes === undefined ? {} : { mostHoursPerWeek: toHours(capMinutes) }),
        })),
      bids: scenario.bids
        .filter((bid) => bid.lot === id)
        .map(({ provider, weeklyMinutes, poundsPerHour, quality }) => ({
          provider,
          hoursPerWeek: toHours(weeklyMinutes),
          poundsPerHour,
          quality,
        })),
    })),
    standby: scenario.standby.map(({ provider, kind, lots }) => ({ provider, kind, lots: [...lots] })),
    rules: rulesToFile(scenario.rules),
    assumptions: assumptionsToFile(scenario.assumptions),
    locks: {
      lots: [...scenario.locks.lots],
      blocks: [...scenario.locks.blocks],
      zones: scenario.locks.zones.map(({ layer, zone }) => ({ layer, zone })),
    },
    links: scenario.links.map(({ kind, between, name }) => ({ kind, between: [...between], name })),
    notes: scenario.notes.map(({ number, text, pin }) => ({ number, text, pin: pinOf(pin) })),
  };
}

function pinOf(pin: Scenario['notes'][number]['pin']): ScenarioFile['scenario']['notes'][number]['pin'] {
  return pin.kind === 'place' ? { kind: 'place', position: [...pin.position] } : { ...pin };
}

/** A corner a line, not four. Words in the file are never touched: a line cannot break inside them. */
function withPositionsOnOneLine(json: string): string {
  return json.replace(/\[\n\s+(-?[\d.e-]+),\n\s+(-?[\d.e-]+)\n\s+\]/g, '[$1, $2]');
}
