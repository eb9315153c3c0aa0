/** The colours of maps on paper; those of the screen follow the theme, and paper has one. */
export const PRINT_COLOURS = {
  ink: '#1a1e22',
  land: '#f3f2ee',
  faint: '#7d837f',
  zone: '#5b2a86',
  /** From nothing to the most. */
  shades: ['#fbfaf6', '#fde3b5', '#f9b95c', '#e88a1a', '#b55d00', '#6b3200'],
} as const;
