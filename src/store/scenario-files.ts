import { decisionsOf, EMPTY_HISTORY } from '../core/scenario/history.ts';
import type { NamedBytes } from '../io/formats/file-content.ts';
import type { NamedFile } from '../io/formats/named-file.ts';
import type { ProjectPlan } from '../io/project/project.ts';
import { freeScenarioId } from '../io/scenario/free-scenario-id.ts';
import { readScenarioFile } from '../io/scenario/read-scenario-file.ts';
import { writeScenarioFile } from '../io/scenario/write-scenario-file.ts';
import { activeScenario } from './active-scenario.ts';
import type { Origin } from '../core/scenario/origin.ts';
import type { Dependencies } from './dependencies.ts';
import type { ChosenFile } from './choose-file.ts';
import { withFileSaves } from './file-saves.ts';
import type { Area, OpenScenario, Planner, PlannerActions } from './planner.ts';
import { idsOf } from './add-scenario.ts';
import { showScenario } from './show-scenario.ts';
import type { Read, Write } from './slice.ts';

/** Saving the active scenario to a file. */
export function scenarioFilesSlice(
  set: Write,
  get: Read,
  { download, chooseFile, now }: Dependencies,
): Pick<PlannerActions, 'saveScenarioFile' | 'chooseScenarioFile'> {
  const textOf = (area: Area, { scenario, history }: OpenScenario) =>
    writeScenarioFile(
      area.dataset,
      area.ground,
      scenario,
      decisionsOf(history),
      new Date(now()).toISOString(),
    );

  const hasSaved = (open: OpenScenario, where: string) =>
    set({
      fileSaves: withFileSaves(get().fileSaves, [open], now()),
      announcement: `Saved ${open.scenario.name} to ${where}.`,
    });

  /** Into the file that was chosen for it; false, and said, where it could not be written. */
  const write = async (area: Area, open: OpenScenario, file: ChosenFile, then: string): Promise<boolean> => {
    try {
      await file.write(textOf(area, open));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const title = `${file.name} could not be written.`;
      const lines = [
        `The browser says: ${why}`,
        'The file is as it was before, and your plan is still here.',
        then,
      ];
      set({ notice: { tone: 'error', title, lines } });
      return false;
    }
    hasSaved(open, file.name);
    return true;
  };

  return {
    saveScenarioFile: async (id) => {
      const { area, scenarios, chosenFiles } = get();
      const open =
        id === undefined ? activeScenario(get()) : scenarios.find(({ scenario }) => scenario.id === id);
      if (!area || !open) return;
      const chosen = chosenFiles.get(open.scenario.id);
      if (chosen !== undefined && (await write(area, open, chosen, DOWNLOADED_INSTEAD))) return;
      download(`${open.scenario.id}.lotwise.json`, textOf(area, open));
      hasSaved(open, 'a file');
    },
    chooseScenarioFile: async () => {
      const { area } = get();
      const open = activeScenario(get());
      if (!area || !open) return;
      const file = await chooseFile(`${open.scenario.id}.lotwise.json`);
      if (file === null) return;
      if (await write(area, open, file, 'Choose another file, or save to a file in the downloads.'))
        set({ chosenFiles: new Map([...get().chosenFiles, [open.scenario.id, file]]) });
    },
  };
}

const DOWNLOADED_INSTEAD = 'It is saved to a file in the downloads instead.';

/** Opens scenario files over the area on the desk, one by one; one that cannot be used changes nothing. */
export async function openScenarioFiles(
  set: Write,
  get: Read,
  files: readonly NamedBytes[],
  now: number,
): Promise<void> {
  for (const { name, bytes } of files) await openText(set, get, name, new TextDecoder().decode(bytes), now);
}

/** By its name, or by the format it says it has in its first lines. */
export function isScenarioFile(file: NamedFile): file is NamedBytes {
  if (!('bytes' in file)) return false;
  if (file.name.toLowerCase().endsWith('.lotwise.json')) return true;
  return new TextDecoder().decode(file.bytes.subarray(0, 200)).includes('"lotwise-scenario"');
}

async function openText(set: Write, get: Read, name: string, text: string, now: number): Promise<void> {
  const { area, scenarios } = get();
  const tell = (
    tone: 'error' | 'information',
    title: string,
    lines: readonly string[],
  ): Partial<Planner> => ({
    notice: { tone, title, lines },
  });
  if (!area) {
    const lines = ['Open the area it was made for first: a sample, or your own packages and blocks.'];
    set(tell('error', `${name} is a scenario, and no area is open.`, lines));
    return;
  }
  const read = readScenarioFile(text, area.dataset, area.ground);
  if ('refused' in read) {
    set(tell('error', `${name} could not be opened.`, [read.refused, 'Nothing has changed.']));
    return;
  }
  if (scenarios.some(({ scenario }) => scenario.id === read.scenario.id)) {
    const { scenario, decisions, warnings } = read;
    const plan: ProjectPlan = {
      scenario,
      decisions,
      origin: { how: 'file', from: null, at: now },
      archived: false,
    };
    return get().meet(name, { plans: [plan], activeId: scenario.id, paper: null }, warnings);
  }
  const id = freeScenarioId(read.scenario.name, idsOf(scenarios));
  const history = { ...EMPTY_HISTORY, earlier: read.decisions };
  const origin: Origin = { how: 'file', from: null, at: now };
  const added: OpenScenario = { scenario: { ...read.scenario, id }, history, origin, archived: false };
  set({ scenarios: [...scenarios, added], room: 'plan' });
  showScenario(set, get, id, `Opened ${read.scenario.name} from ${name}.`);
  if (read.warnings.length > 0) set(tell('information', `${name} is open, with a warning.`, read.warnings));
}
