import type { HelpTopic } from '../../store/help.ts';

/** What can be read over the page, as it is called wherever it is offered. */
export const HELP_TOPICS: readonly (readonly [HelpTopic, string])[] = [
  ['keys', 'Keys'],
  ['data-protection', 'Data protection note'],
  ['accessibility', 'Accessibility statement'],
  ['about', 'About Lotwise'],
];

export const TOUR_NAME = 'Take the tour';

/** Pages of the guide, which open beside the app: what each is called, and where it is. */
export const GUIDE_PAGES: readonly (readonly [name: string, address: string])[] = [
  ['User guide', 'guide/index.html'],
  ['Messages and what to do', 'guide/messages.html'],
];
