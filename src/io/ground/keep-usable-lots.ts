import type { BlockFeature } from '../../core/dataset/dataset.ts';
import { MOST_LOTS } from '../../core/edits/add-lot.ts';
import type { ReadIssue } from '../read-issue.ts';
import type { LotScheme } from './read-lots.ts';

/** Schemes of too many lots are not used, nor lists of codes that are not those of the blocks. */
export function keepUsableLots(
  lotSchemes: readonly LotScheme[],
  blocks: readonly BlockFeature[],
): { schemes: LotScheme[]; issues: ReadIssue[] } {
  const codes = new Set(blocks.map((block) => block.code));
  const issues: ReadIssue[] = [];
  const say = (severity: ReadIssue['severity'], message: string) =>
    issues.push({ file: 'Your files', severity, message });
  const schemes = lotSchemes.filter((scheme) => {
    if (scheme.lots.length > MOST_LOTS) {
      say(
        'error',
        `‘${scheme.name}’ has ${scheme.lots.length} lots, and the most we can draw is ${MOST_LOTS}. It is not used.`,
      );
      return false;
    }
    const listed = scheme.lots.flatMap((lot) => lot.codes);
    const unknown = listed.filter((code) => !codes.has(code));
    if (unknown.length === 0) return true;
    const isLost = unknown.length === listed.length;
    say(
      isLost ? 'error' : 'warning',
      isLost
        ? `None of the codes in the lots of ‘${scheme.name}’ is the code of a block, so these lots are not used. List the codes that are in your file of blocks, such as ${blocks[0]!.code}.`
        : `${unknown.length} of the ${listed.length} codes in the lots of ‘${scheme.name}’ are not codes of blocks: ${unknown.slice(0, 5).join(', ')}. They are left out.`,
    );
    return !isLost;
  });
  return { schemes, issues };
}
