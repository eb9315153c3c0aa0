import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures, type Reading } from '../../src/core/figures/read-figures.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

/** The figures of a scenario, worked out from nothing, with the quick answer of who takes each package. */
export function figuresOf(dataset: Dataset, fabric: Fabric, scenario: Scenario): Reading {
  return readFigures(openLedger(dataset, fabric, scenario), scenario);
}
