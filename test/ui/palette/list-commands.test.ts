import { beforeEach, describe, expect, it } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { activeScenario } from '../../../src/store/active-scenario.ts';
import type { Planner } from '../../../src/store/planner.ts';
import { listCommands } from '../../../src/ui/palette/list-commands.ts';
import { TOOLS } from '../../../src/ui/words/tool-words.ts';
import { anOpenPlanner, aPlanner, NORTH, SOUTH } from '../../store/a-planner.ts';

let planner: StoreApi<Planner>;
beforeEach(async () => {
  ({ planner } = await anOpenPlanner());
});

const names = (typed = '') => listCommands(planner.getState(), typed).map(({ name }) => name);
const scenario = () => activeScenario(planner.getState())!.scenario;

function run(name: string, typed = ''): void {
  const command = listCommands(planner.getState(), typed).find((each) => each.name === name);
  if (command === undefined) throw new Error(`No command is called ‘${name}’.`);
  command.run();
}

describe('the commands', () => {
  it('take up every tool, by its name and with its key', () => {
    for (const { tool, name, key } of TOOLS) {
      expect(listCommands(planner.getState(), '').find((each) => each.name === name)?.keys).toBe(key);
      run(name);
      expect(planner.getState().hand.tool).toBe(tool);
    }
  });

  it('do to every lot what can be done to one', () => {
    for (const { id, name } of scenario().lots) {
      run(`Paint ${name}`);
      expect(planner.getState().hand).toMatchObject({ tool: 'paint', lot: id });
      run(`Split ${name}`);
      expect(planner.getState().hand).toMatchObject({ tool: 'split', lot: id });
      run(`Show the figures of ${name}`);
      expect(planner.getState().selection).toEqual({ kind: 'lot', lot: id });
    }
    run('Zoom to South');
    expect(planner.getState().lookAt?.request).toBe(1);
  });

  it('lock a lot, and then unlock it', () => {
    run('Lock North');
    expect(scenario().locks.lots).toEqual([NORTH]);
    expect(names()).not.toContain('Lock North');
    run('Unlock North');
    expect(scenario().locks.lots).toEqual([]);
    run('Lock all lots');
    expect(scenario().locks.lots).toEqual([NORTH, SOUTH]);
    run('Unlock all');
    expect(scenario().locks.lots).toEqual([]);
  });

  it('undo, redo and jump, and name what they go back over', () => {
    run('Lock North');
    run('Lock South');
    run('Undo: Lock South');
    run('Redo: Lock South');
    run('Go to just after: Lock North');
    expect(scenario().locks.lots).toEqual([NORTH]);
    run('Go to before the first change');
    expect(scenario().locks.lots).toEqual([]);
    expect(names().some((name) => name.startsWith('Undo'))).toBe(false);
  });

  it('give a block, found by its code or name, to the lot in hand', () => {
    planner.getState().setHand({ lot: SOUTH });
    expect(names()).not.toContain('Go to Block A');
    run('Give Block A to South', 'block a');
    expect(scenario().assignment[0]).toBe(SOUTH);
    expect(names('block a')).not.toContain('Give Block A to South');
    run('Go to Block A', 'BLOCK A');
    expect(planner.getState().selection).toEqual({ kind: 'block', block: 0 });
  });

  it('zoom to every zone, and lock it', () => {
    run('Lock X (networks)');
    expect(scenario().locks.zones).toEqual([{ layer: 'networks', zone: 'X' }]);
    run('Zoom to Y (networks)');
    expect(planner.getState().lookAt?.request).toBe(1);
  });

  it('show and hide layers, open scenarios, change the room and the theme', () => {
    run('Hide names');
    expect(planner.getState().layers.labels).toBe(false);
    run('Show where blocks are in no lot');
    expect(planner.getState().layers.unassigned).toBe(true);
    run('Open the scenario One lot');
    expect(scenario().name).toBe('One lot');
    run('Go to Data');
    expect(planner.getState().room).toBe('data');
    run('Theme: dark');
    expect(planner.getState().theme).toBe('dark');
  });

  it('take up no lot, and try first', () => {
    run('Give blocks to no lot');
    expect(planner.getState().hand.lot).toBe(NO_LOT);
    run('Try first, then accept or reject');
    expect(planner.getState().hand.proposes).toBe(true);
    expect(names()).toContain('Stop trying first');
  });

  it('have ids of their own', () => {
    const ids = listCommands(planner.getState(), 'a').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are of the screen and of help where nothing is open', () => {
    const { planner: empty } = aPlanner();
    expect(listCommands(empty.getState(), '').every(({ id }) => /^(theme|help) /.test(id))).toBe(true);
  });
});
