import type { DocumentPart, DocumentSection, PackDocument } from '../../io/document/document.ts';
import { sayMark } from '../../ui/words/present/say-publishing.ts';
import { sayDay } from '../../ui/words/say-date.ts';
import { headingsOf, PART_NAMES, type FormHeading, type PackPart } from './forms.ts';
import type { PackInput } from './pack-input.ts';
import { changesParts } from './parts/changes.ts';
import { dataProtectionNote, dataProtectionParts } from './parts/data-protection.ts';
import { definitionsParts } from './parts/definitions.ts';
import { equalityParts } from './parts/equality.ts';
import { lotPages } from './parts/lot-pages.ts';
import { lotsParts } from './parts/lots.ts';
import { mapsParts } from './parts/maps.ts';
import { assumptionsParts, methodParts, sourcesParts } from './parts/method.ts';
import { moneyParts, statedParts, unchangedParts } from './parts/money.ts';
import { optionsParts, risksParts } from './parts/options.ts';
import { providersParts } from './parts/providers.ts';
import { decisionsParts, questionsParts, timelineParts } from './parts/record.ts';
import { rulesParts } from './parts/rules.ts';
import { summaryParts } from './parts/summary.ts';
import { zonesParts } from './parts/zones.ts';
import { slidesOf } from './slides-of.ts';

/**
 * The pack for a panel, under the council's own headings: what the author wrote, then the parts that stand there.
 * A heading under which nobody has said anything says what belongs there. Every number in it is the
 * publication's.
 */
export function buildPack(input: PackInput): PackDocument {
  const { paper, publication, madeOn } = input;
  const leftOut = new Set(paper.pack.leftOut);
  const sections = headingsOf(paper.pack.form, paper.pack.ownHeadings).flatMap((heading) => {
    const parts = heading.parts.filter((part) => !leftOut.has(part));
    // A part that has a heading to itself goes with it.
    if (parts.length === 0 && heading.parts.length > 0 && isOfPart(heading)) return [];
    if (parts.includes('lot-pages')) return lotPages(input);
    return [sectionOf(input, heading, parts)];
  });
  const mark = sayMark(paper.publishing);
  return {
    title: paper.title,
    subtitle: subtitleOf(input),
    author: paper.author,
    date: paper.meeting ?? madeOn,
    mark: publication.area.invented ? `Invented people, providers and shapes. ${mark}` : mark,
    sections,
    slides: slidesOf(input),
  };
}

function isOfPart({ heading, parts }: FormHeading): boolean {
  return parts.length === 1 && heading === PART_NAMES[parts[0]!];
}

function subtitleOf({ paper: { council, panel, meeting }, publication, madeOn }: PackInput): string {
  const day = meeting === null ? `Made on ${sayDay(madeOn)}, for a meeting that is not set` : sayDay(meeting);
  return [council === '' ? publication.area.name : council, panel, day]
    .filter((words) => words !== '')
    .join(' · ');
}

function sectionOf(
  input: PackInput,
  { heading, prompt }: FormHeading,
  parts: readonly PackPart[],
): DocumentSection {
  const written = input.paper.pack.words[heading]?.trim() ?? '';
  const paragraphs = written.split(/\n{2,}/).filter((words) => words.trim() !== '');
  const said = parts.flatMap((part): DocumentPart[] => {
    const own = PARTS[part](input);
    if (own.length === 0) return [];
    return parts.length > 1
      ? [{ kind: 'heading', level: 1, text: PART_NAMES[part] }, ...own]
      : own.map(raised);
  });
  const words = paragraphs.map((text): DocumentPart => ({ kind: 'paragraph', text: text.trim() }));
  if (words.length === 0 && said.length === 0)
    return { heading, parts: [{ kind: 'paragraph', text: prompt, tone: 'quiet' }] };
  const startsPage = parts.includes('data-protection-note');
  return { heading, ...(startsPage && { startsPage }), parts: [...words, ...said] };
}

/** A heading of a part that has the section to itself lies right under the section's. */
function raised(part: DocumentPart): DocumentPart {
  return part.kind === 'heading' ? { ...part, level: 1 } : part;
}

const PARTS: Readonly<Record<PackPart, (input: PackInput) => DocumentPart[]>> = {
  summary: summaryParts,
  maps: mapsParts,
  lots: lotsParts,
  changes: changesParts,
  providers: providersParts,
  zones: zonesParts,
  rules: rulesParts,
  options: optionsParts,
  risks: risksParts,
  money: moneyParts,
  unchanged: unchangedParts,
  stated: statedParts,
  equality: equalityParts,
  questions: questionsParts,
  timeline: timelineParts,
  decisions: decisionsParts,
  method: methodParts,
  assumptions: assumptionsParts,
  definitions: definitionsParts,
  'data-protection': dataProtectionParts,
  sources: sourcesParts,
  'data-protection-note': dataProtectionNote,
  // Pages of their own; see `lotPages`.
  'lot-pages': () => [],
};
