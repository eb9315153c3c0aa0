import { countOutOfDate } from '../../core/paper/out-of-date.ts';
import type { Paper } from '../../core/paper/paper.ts';
import type { Publication } from '../../core/publication/publication.ts';
import { sayOutOfDate } from '../../ui/compare/options/say-standing.ts';
import { EXCEPTION_WORDS } from '../../ui/words/present/say-publishing.ts';

/** What a person should look at before making the pack; nothing of it stops them. `null` while it is not yet counted. */
export function packWarnings(paper: Paper, publication: Publication | null): string[] {
  const { options, meeting, publishing, pack } = paper;
  const outOfDate = publication === null ? 0 : countOutOfDate(paper, publication);
  return [
    ...publishing.exceptions.map((exception) => {
      const { name, warning } = EXCEPTION_WORDS[exception];
      return `‘${name}’ is ticked. ${warning}`;
    }),
    ...(outOfDate === 0 ? [] : [sayOutOfDate(outOfDate)]),
    ...(options.some(({ outcome }) => outcome === 'recommended') ? [] : ['No option is recommended.']),
    ...(publication !== null && publication.plans.length < 2
      ? ['There is no second plan to set beside that of today.']
      : []),
    ...(meeting === null ? ['The day of the meeting is not set.'] : []),
    ...(pack.form === 'own' && pack.ownHeadings.length === 0 ? ['You have not written headings yet.'] : []),
  ];
}
