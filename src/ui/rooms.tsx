import { later } from './later.tsx';

/** What a link or a project file asks, in any room. */
export const ProjectDialogs = later(
  async () => (await import('./projects/project-dialogs.tsx')).ProjectDialogs,
);

/** The rooms, each with code of its own; Present knows the map as well, and is handed in. */
export const DataRoom = later(async () => (await import('./data-room/data-room.tsx')).DataRoom);
export const PlanRoom = later(async () => (await import('./plan/plan-room.tsx')).PlanRoom);
export const AnswersRoom = later(async () => (await import('./answers/answers-room.tsx')).AnswersRoom);
export const FuturesRoom = later(async () => (await import('./futures/futures-room.tsx')).FuturesRoom);
export const CompareRoom = later(async () => (await import('./compare/compare-room.tsx')).CompareRoom);
