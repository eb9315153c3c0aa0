import type { NeedKind } from '../../core/allocation/allocation.ts';

/** What each heatmap is called in its menu. */
export const NEED_NAMES: Record<NeedKind, string> = {
  'waiting-now': 'Waiting now',
  'outside-lot': 'Not with the lot’s own providers',
  unmet: 'With nobody',
};

/** What to say where a heatmap has nothing to show. */
export const NO_NEED_SENTENCES: Record<NeedKind, string> = {
  'waiting-now': 'No package is waiting for a provider today.',
  'outside-lot': 'Every package is with one of its lot’s own providers.',
  unmet: 'Every package has someone to take it.',
};

/** What each heatmap counts, as the end of '19 packages …'. */
export const NEED_SENTENCES: Record<NeedKind, string> = {
  'waiting-now': 'waiting for a provider today',
  'outside-lot': 'not with one of their lot’s own providers',
  unmet: 'with nobody to take them',
};
