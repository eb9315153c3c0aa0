import { demandOver, type Demand } from '../core/allocation/demand.ts';
import { packagesInNeed } from '../core/allocation/packages-in-need.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { PackageIndex } from '../core/dataset/packages.ts';
import { bandwidthFloorMetres } from '../core/figures/bandwidth-floor.ts';
import { openLedger, type Ledger } from '../core/figures/ledger.ts';
import { needByBlock } from '../core/figures/need-by-block.ts';
import { peakDensity } from '../core/figures/peak-density.ts';
import { readFigures } from '../core/figures/read-figures.ts';
import { roundUpNicely } from '../core/figures/round-up-nicely.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Area, Layers, Need, PlannerState } from './planner.ts';
import { placedAsKnown } from './settled.ts';

/** Everything derived of a committed scenario, ready to be set. */
export function readPlan(
  area: Area,
  scenario: Scenario,
  layers: Layers,
  state: Pick<PlannerState, 'ledger' | 'figures' | 'settled'>,
  reopen: boolean,
): Pick<PlannerState, 'ledger' | 'figures' | 'committedFigures' | 'allocation' | 'need' | 'stroke'> {
  const ledger =
    state.ledger === null || reopen
      ? openLedger(area.dataset, area.fabric, scenario, demandOf(area, state.ledger))
      : state.ledger;
  const { figures, allocation } = readFigures(
    ledger,
    scenario,
    state.figures ?? undefined,
    placedAsKnown(scenario, ledger.demand, state.settled),
  );
  const need = readNeed(ledger, layers, null);
  return { ledger, figures, committedFigures: figures, allocation, need, stroke: null };
}

/** What was prepared of the same dataset, over the fabric as it is now. */
function demandOf({ dataset, fabric }: Area, ledger: Ledger | null): Demand | undefined {
  return ledger?.dataset === dataset ? demandOver(fabric, ledger.demand) : undefined;
}

/** The packages in need as the ledger was read last. With `top` the legend keeps that scale; with null it finds its own. */
export function readNeed(
  ledger: Ledger,
  { need: kind, shading, bandwidthMetres: chosenMetres }: Layers,
  top: number | null,
): Need | null {
  if (kind === 'off') return null;
  const { dataset, fabric } = ledger;
  const packages = packagesInNeed(ledger, kind);
  const bandwidthMetres = Math.max(chosenMetres, bandwidthFloorMetres(dataset.packages));
  const peak = () =>
    shading === 'heat'
      ? peakDensity(dataset, packages, bandwidthMetres)
      : needByBlock(dataset.packages, fabric, packages).reduce((most, density) => Math.max(most, density), 0);
  return {
    kind,
    packages,
    weeklyMinutes: minutesOf(dataset, packages),
    bandwidthMetres,
    topHoursPerSquareKilometre: top ?? roundUpNicely(Math.max(1, peak())),
  };
}

function minutesOf({ packages: { weeklyMinutes } }: Dataset, packages: readonly PackageIndex[]): number {
  let sum = 0;
  for (const index of packages) sum += weeklyMinutes[index]!;
  return sum;
}
