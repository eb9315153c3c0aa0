import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { isRefusal } from '../../src/core/edits/edited.ts';
import { cutFabric } from '../../src/core/fabric/cut-fabric.ts';
import type { Cuts } from '../../src/core/fabric/cuts.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { figuresOf } from './figures-of.ts';
import type { Reading } from '../../src/core/figures/read-figures.ts';
import { EMPTY_HISTORY, recordEdit, type History } from '../../src/core/scenario/history.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { makeEdit, type EditKind, type EditWords } from './a-random-edit.ts';

/** Where a session begins: the blocks as imported, and a plan for them. */
export interface Beginning {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly scenario: Scenario;
}

/** The edits of a script that a plan did not refuse. */
export interface Session {
  readonly dataset: Dataset;
  readonly ground: Fabric;
  /** The plan after the last edit, and all that was done to it. */
  readonly end: Scenario;
  readonly history: History;
  /** The plan before the first edit and after each. */
  readonly states: readonly Scenario[];
  /** The kind of each edit: the one before `states[at + 1]`. */
  readonly kinds: readonly EditKind[];
  /** The blocks of a plan: the ground with its cuts, made once for the same cuts. */
  fabricOf(plan: Scenario): Fabric;
  /** The figures of a state, worked out from nothing, once. */
  readingOf(plan: Scenario): Reading;
}

/** Makes a script's edits on a plan, as the desk would; after so many of them it is read back as the browser keeps it. */
export function work(
  { dataset, fabric: ground, scenario }: Beginning,
  script: readonly EditWords[],
  reloadAfter = Infinity,
): Session {
  const fabrics = new Map<Cuts, Fabric>();
  const readings = new Map<Scenario, Reading>();
  const fabricOf = ({ cuts }: Scenario) => known(fabrics, cuts, () => cutFabric(dataset, ground, cuts));
  const readingOf = (plan: Scenario) => known(readings, plan, () => figuresOf(dataset, fabricOf(plan), plan));
  const states = [scenario];
  const kinds: EditKind[] = [];
  const earlier = (number: number) => {
    const plan = states[number % states.length]!;
    return { scenario: plan, fabric: fabricOf(plan) };
  };
  let desk = { plan: scenario, history: EMPTY_HISTORY };
  for (const words of script) {
    const { plan, history } = desk;
    const edited = makeEdit(plan, dataset, fabricOf(plan), words, earlier);
    if (isRefusal(edited)) continue;
    desk = { plan: edited, history: recordEdit(history, words.kind, plan, edited, 0) };
    states.push(edited);
    kinds.push(words.kind);
    if (kinds.length === reloadAfter) desk = structuredClone(desk);
  }
  return { dataset, ground, end: desk.plan, history: desk.history, states, kinds, fabricOf, readingOf };
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}
