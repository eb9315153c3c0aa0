import type { ProjectActions } from './project.ts';
import type { Dependencies } from './dependencies.ts';
import type { ProjectWork } from './project-work.ts';
import type { Read, Write } from './slice.ts';

const NOT_HERE = {
  tone: 'error',
  title: 'A part of Lotwise could not be fetched.',
  lines: ['Nothing has changed. When the network is back, reload this page and try again.'],
} as const;

/** Links and project files, by code that comes after the first plan: what is asked before waits for it. */
export function projectSlice(
  set: Write,
  get: Read,
  dependencies: Dependencies,
): Omit<ProjectActions, 'openData'> {
  const work = async (): Promise<ProjectWork | null> => {
    try {
      return (await dependencies.projectWork())(set, get, dependencies);
    } catch {
      set({ notice: NOT_HERE });
      return null;
    }
  };
  return {
    openPlanLink: async (hash) => (await work())?.openPlanLink(hash),
    addLinkedPlan: async () => (await work())?.addLinkedPlan(),
    openProject: async (name, bytes) => (await work())?.openProject(name, bytes),
    unsealProject: async (passphrase) => (await work())?.unsealProject(passphrase) ?? null,
    meet: async (from, theirs, warnings) => (await work())?.meet(from, theirs, warnings),
    merge: async (choices) => (await work())?.merge(choices),
    saveProject: async (passphrase) => (await work())?.saveProject(passphrase),

    dropLinkedPlan: () => set({ linkedPlan: null }),
    dropSealedProject: () => set({ sealedProject: null }),
    dropMeeting: () => set({ meeting: null }),
  };
}
