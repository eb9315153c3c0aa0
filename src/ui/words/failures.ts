/** What is said where something could not be worked out: what happened, and what is safe. A button beside it tries again. */
export const FAILURES = {
  plans: 'The plans could not be read. They are safe.',
  publication: 'What may be published could not be worked out. Your plans and your words are safe.',
  hidden: 'What would be hidden could not be counted. Your plans are safe.',
  figures: 'The figures could not be worked out. The plans are safe.',
} as const;
export type Failure = keyof typeof FAILURES;
