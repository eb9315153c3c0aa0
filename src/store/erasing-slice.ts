import { NO_MEMORY } from '../io/reading-memory.ts';
import type { Autosave } from './autosave.ts';
import type { KeptHere } from './browser-storage.ts';
import type { Dependencies } from './dependencies.ts';
import type { Erased, ErasingActions } from './erasing.ts';
import type { Read, Write } from './slice.ts';

/** Erasing all that this browser keeps, from this tab or from another. */
export function erasingSlice(
  set: Write,
  get: Read,
  { shelf, storage, now }: Dependencies,
  autosave: Autosave,
): ErasingActions {
  const tell = async (from: Erased['from'], before: KeptHere) => {
    const after = await storage.look();
    get().clearDesk();
    set({ erased: { from, before, after, lookedAt: now() }, keptAreas: [], memory: NO_MEMORY, kept: null });
  };

  storage.whenErasedElsewhere(async () => {
    autosave.end();
    const before = await storage.look();
    await shelf.end();
    await tell('another-tab', before);
  });

  return {
    lookAtKept: async () => {
      const kept = await storage.look();
      const { erased } = get();
      set(erased === null ? { kept } : { erased: { ...erased, after: kept, lookedAt: now() } });
    },
    eraseEverything: async () => {
      autosave.end();
      get().cancelOpening();
      const before = await storage.look();
      // Others let go of the database, so that it can be deleted.
      storage.tellOthers();
      await shelf.eraseAll().catch(() => {});
      await storage.erase();
      await tell('this-tab', before);
    },
  };
}
