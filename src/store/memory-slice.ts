import type { FileChoice, FileReport } from '../io/file-report.ts';
import { mergeChoice } from '../io/merge-choice.ts';
import type { ReadPostcodeFiles } from '../io/read-area.ts';
import { NO_MEMORY, type ReadingMemory } from '../io/reading-memory.ts';
import { layoutOf, recallChoice, rememberChoice } from '../io/tables/remember-choice.ts';
import type { Dependencies, Shelf } from './dependencies.ts';
import type { PlannerActions } from './planner.ts';
import type { Read, Write } from './slice.ts';

/** What this browser keeps to read the next files by. Where nothing can be kept, files are read without. */
export function memorySlice(set: Write, _: Read, { shelf }: Dependencies): Pick<PlannerActions, 'forget'> {
  return {
    forget: async (what) => {
      await shelf.forget(what).catch(() => {});
      await recallMemory(set, shelf);
    },
  };
}

/** What is kept now, which is shown too. */
export async function recallMemory(set: Write, shelf: Shelf): Promise<ReadingMemory> {
  const memory = await shelf.memory().catch(() => NO_MEMORY);
  set({ memory });
  return memory;
}

/** Keeps the postcodes of files in place of those kept before. */
export async function keepPostcodes(
  set: Write,
  shelf: Shelf,
  { from, count, packed }: ReadPostcodeFiles,
): Promise<void> {
  await shelf.keepPostcodes({ from, count, packed: new Blob([packed]) }).catch(() => {});
  await recallMemory(set, shelf);
}

/** Keeps a choice of columns and answers for tables of the same layout as the one reported on. */
export async function keepChoice(
  set: Write,
  shelf: Shelf,
  { columns }: FileReport,
  choice: FileChoice,
): Promise<void> {
  if (columns.length === 0 || (!choice.columns?.size && !choice.answers?.size)) return;
  const headings = columns.map(({ heading }) => heading);
  const layout = layoutOf(headings);
  const before = (await recallMemory(set, shelf)).layouts.get(layout);
  const whole = before === undefined ? choice : mergeChoice(recallChoice(headings, before), choice);
  await shelf.keepLayout(layout, rememberChoice(headings, whole)).catch(() => {});
  await recallMemory(set, shelf);
}
