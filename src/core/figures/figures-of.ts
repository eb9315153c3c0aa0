import type { Dataset } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openLedger } from './ledger.ts';
import { readFigures, type Reading } from './read-figures.ts';

/** The figures of a scenario, worked out from nothing. */
export function figuresOf(dataset: Dataset, fabric: Fabric, scenario: Scenario): Reading {
  return readFigures(openLedger(dataset, fabric, scenario), scenario);
}
