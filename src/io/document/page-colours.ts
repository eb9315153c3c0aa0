/** The few colours of paper and slides, as Office writes them; in greyscale each keeps apart from its ground. */
export const PAGE_COLOURS = {
  ink: '1A1E22',
  quiet: '4A525A',
  accent: '12436D',
  line: 'B4BBC0',
  strongLine: '4A525A',
  headRow: 'E9ECEE',
  warningLine: '7A4300',
  warningPaper: 'FFF3DD',
  paper: 'FFFFFF',
} as const;

/** `#RRGGBB` as Office writes it; null for what is not one. */
export function officeColour(colour: string | undefined): string | null {
  return /^#[0-9a-f]{6}$/i.test(colour ?? '') ? colour!.slice(1).toUpperCase() : null;
}
