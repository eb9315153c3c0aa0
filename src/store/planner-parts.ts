import type { BasemapActions, BasemapState } from './basemap-slice.ts';
import type { ComparisonActions, ComparisonState } from './comparison.ts';
import type { ElsewhereActions, ElsewhereState } from './elsewhere.ts';
import type { ErasingActions, ErasingState } from './erasing.ts';
import type { FuturesActions, FuturesState } from './futures.ts';
import type { HelpActions, HelpState } from './help.ts';
import type { PapersActions, PapersState } from './papers.ts';
import type { ProjectActions, ProjectState } from './project.ts';

/** The parts of the planner's state that are said in files of their own. */
export type PartStates = FuturesState &
  ComparisonState &
  PapersState &
  ProjectState &
  ErasingState &
  ElsewhereState &
  HelpState &
  BasemapState;

/** What can be done with them. */
export type PartActions = FuturesActions &
  ComparisonActions &
  PapersActions &
  ProjectActions &
  ErasingActions &
  ElsewhereActions &
  HelpActions &
  BasemapActions;
