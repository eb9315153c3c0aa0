import { lockAll } from '../../core/edits/lock-all.ts';
import { NO_LOT } from '../../core/scenario/scenario.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import type { Layers, Planner, Theme } from '../../store/planner.ts';
import { HELP_TOPICS, TOUR_NAME } from '../words/help-topics.ts';
import { ROOM_NAMES } from '../words/room-names.ts';
import { TOOLS } from '../words/tool-words.ts';
import type { Command } from './command.ts';

/** What can be done whatever the lots and the ground: tools, history, locks, layers, scenarios, rooms, themes, help. */
export function planCommands(planner: Planner): Command[] {
  const open = activeScenario(planner);
  const screen = [...roomCommands(planner), ...themeCommands(planner), ...helpCommands(planner)];
  if (open === undefined) return screen;
  const { setHand, commit, walkUnassigned } = planner;
  return [
    ...TOOLS.map(({ tool, name, key }) => ({
      id: `tool ${tool}`,
      name,
      also: 'tool',
      keys: key,
      run: () => setHand({ tool }),
    })),
    {
      id: 'hand no lot',
      name: 'Give blocks to no lot',
      also: 'hand',
      keys: '0',
      run: () => setHand({ lot: NO_LOT }),
    },
    {
      id: 'try first',
      name: planner.hand.proposes ? 'Stop trying first' : 'Try first, then accept or reject',
      also: 'propose',
      run: () => setHand({ proposes: !planner.hand.proposes }),
    },
    ...proposalCommands(planner),
    {
      id: 'next',
      name: 'Go to the next block in no lot',
      also: 'unassigned',
      keys: '.',
      run: () => walkUnassigned(1),
    },
    {
      id: 'previous',
      name: 'Go to the previous block in no lot',
      also: 'unassigned',
      keys: ',',
      run: () => walkUnassigned(-1),
    },
    {
      id: 'lock all',
      name: 'Lock all lots',
      run: () => commit('Lock all lots', (now) => lockAll(now, true)),
    },
    {
      id: 'unlock all',
      name: 'Unlock all',
      also: 'locks',
      run: () => commit('Unlock all', (now) => lockAll(now, false)),
    },
    ...historyCommands(planner),
    ...layerCommands(planner),
    ...scenarioCommands(planner),
    ...screen,
  ];
}

function proposalCommands({ proposal, tried, acceptProposal, rejectProposal }: Planner): Command[] {
  if (proposal === null && tried === null) return [];
  return [
    { id: 'accept', name: 'Accept what is proposed', keys: 'Enter', run: acceptProposal },
    { id: 'reject', name: 'Reject what is proposed', keys: 'Escape', run: rejectProposal },
  ];
}

function historyCommands(planner: Planner): Command[] {
  const { entries, done, points } = activeScenario(planner)!.history;
  const [last, next] = [entries[done - 1], entries[done]];
  return [
    ...(last ? [{ id: 'undo', name: `Undo: ${last.label}`, keys: 'Mod+Z', run: planner.undo }] : []),
    ...(next ? [{ id: 'redo', name: `Redo: ${next.label}`, keys: 'Mod+Shift+Z', run: planner.redo }] : []),
    {
      id: 'save',
      name: 'Save the scenario to a file',
      keys: 'Mod+S',
      run: () => void planner.saveScenarioFile(),
    },
    ...points.map(({ name }) => ({
      id: `restore ${name}`,
      name: `Go back to ‘${name}’`,
      also: 'restore',
      run: () => planner.restore(name),
    })),
    ...entries.flatMap((entry, at) =>
      at + 1 === done
        ? []
        : [
            {
              id: `jump ${at}`,
              name: `Go to just after: ${entry.label}`,
              also: 'history jump',
              run: () => planner.jumpTo(at + 1),
            },
          ],
    ),
    ...(done > 0
      ? [
          {
            id: 'jump start',
            name: 'Go to before the first change',
            also: 'history jump undo all',
            run: () => planner.jumpTo(0),
          },
        ]
      : []),
  ];
}

function layerCommands({ layers, area, setLayers }: Planner): Command[] {
  const switches = LAYER_NAMES.map(([key, name]) => ({
    id: `layer ${key}`,
    name: `${layers[key] ? 'Hide' : 'Show'} ${name}`,
    also: 'layer',
    run: () => setLayers({ [key]: !layers[key] }),
  }));
  const zones = (area?.dataset.zoneLayers ?? []).map((layer, at) => ({
    id: `zones ${layer.name}`,
    name: `${layers.zones === at ? 'Hide' : 'Show'} ${layer.name} over the lots`,
    also: 'layer zones',
    run: () => setLayers({ zones: layers.zones === at ? null : at }),
  }));
  const heat: Command = {
    id: 'layer heat',
    name: layers.need === 'off' ? 'Show the heatmap' : 'Hide the heatmap',
    also: 'layer need',
    run: () => setLayers({ need: layers.need === 'off' ? 'unmet' : 'off' }),
  };
  return [heat, ...switches, ...zones];
}

const LAYER_NAMES: readonly [
  keyof Pick<Layers, 'labels' | 'hatching' | 'points' | 'unassigned' | 'notes'>,
  string,
][] = [
  ['labels', 'names'],
  ['hatching', 'the hatching of lots'],
  ['points', 'packages as points'],
  ['unassigned', 'where blocks are in no lot'],
  ['notes', 'notes'],
];

function scenarioCommands({ scenarios, activeId, openScenario }: Planner): Command[] {
  return scenarios.flatMap(({ scenario: { id, name } }) =>
    id === activeId
      ? []
      : [{ id: `scenario ${id}`, name: `Open the scenario ${name}`, run: () => openScenario(id) }],
  );
}

function roomCommands({ room, area, setRoom }: Planner): Command[] {
  if (area === null) return [];
  return ROOM_NAMES.filter(([each]) => each !== room).map(([each, name]) => ({
    id: `room ${each}`,
    name: `Go to ${name}`,
    also: 'room',
    run: () => setRoom(each),
  }));
}

function helpCommands({ area, openHelp, showTourStep }: Planner): Command[] {
  const topics = HELP_TOPICS.map(([topic, name]) => ({
    id: `help ${topic}`,
    name,
    also: 'help',
    run: () => openHelp(topic),
  }));
  const tour = { id: 'help tour', name: TOUR_NAME, also: 'help', run: () => showTourStep(0) };
  return area === null ? topics : [tour, ...topics];
}

function themeCommands({ theme, setTheme }: Planner): Command[] {
  return THEMES.filter(([each]) => each !== theme).map(([each, name]) => ({
    id: `theme ${each}`,
    name: `Theme: ${name}`,
    also: 'colours',
    run: () => setTheme(each),
  }));
}

const THEMES: readonly [Theme, string][] = [
  ['system', 'as this computer is set'],
  ['light', 'light'],
  ['dark', 'dark'],
  ['contrast', 'high contrast'],
];
