import type { FoundArea } from './dependencies.ts';
import type { Notice } from './planner.ts';

const PUT_ASIDE = 'What cannot be read is put aside in this browser, and not changed.';
const HAVE_A_FILE = 'If you saved a newer file, open it to get the rest back.';

/** Said where an area that this browser kept cannot be opened from what it kept. */
export const AREA_UNREAD: Notice = {
  tone: 'error',
  title: 'What this browser kept of this area cannot be opened.',
  lines: [
    'It is left in this browser as it is.',
    'Open your own files again, or a project file that you saved.',
  ],
};

/** Said where some of what this browser kept of an area cannot be read. */
export const UNREAD_NOTICES: Readonly<Record<Exclude<FoundArea['unread'], 'nothing'>, Notice>> = {
  'last-changes': {
    tone: 'error',
    title: 'The last changes that this browser kept cannot be read.',
    lines: ['You see the plans as they were just before.', PUT_ASIDE, HAVE_A_FILE],
  },
  'last-time': {
    tone: 'error',
    title: 'The plans that this browser kept last cannot be read.',
    lines: ['You see the plans as they were the time before.', PUT_ASIDE, HAVE_A_FILE],
  },
  everything: {
    tone: 'error',
    title: 'The plans that this browser kept of this area cannot be read.',
    lines: ['You see the plans that the area begins with.', PUT_ASIDE, HAVE_A_FILE],
  },
};
