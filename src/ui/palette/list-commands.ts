import { activeScenario } from '../../store/active-scenario.ts';
import type { Planner } from '../../store/planner.ts';
import { blockCommands } from './block-commands.ts';
import type { Command } from './command.ts';
import { lotCommands } from './lot-commands.ts';
import { planCommands } from './plan-commands.ts';
import { rejoinCommands } from './rejoin-commands.ts';
import { zoneCommands } from './zone-commands.ts';

/** Everything that can be done now; blocks only as far as their code or name holds what was typed. */
export function listCommands(planner: Planner, typed: string): Command[] {
  const open = activeScenario(planner);
  const general = planCommands(planner);
  if (open === undefined) return general;
  const { scenario } = open;
  return [
    ...general,
    ...rejoinCommands(planner),
    ...lotCommands(planner, scenario),
    ...zoneCommands(planner, scenario),
    ...blockCommands(planner, scenario, typed),
  ];
}
