/** As much of a style sheet as is needed to copy it; sheets of other places keep their rules to themselves. */
export interface ReadableSheet {
  readonly cssRules: Iterable<{ readonly cssText: string }>;
}

/**
 * The rules of style sheets as text for a window of ours, without any that would make it ask for something:
 * faces of letters, imports and pictures. Its letters are then the system's.
 */
export function stylesForWindow(sheets: Iterable<ReadableSheet>): string {
  return Array.from(sheets)
    .flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText))
    .filter((rule) => !/@font-face|@import|url\(|image-set\(/i.test(rule))
    .join('\n');
}
