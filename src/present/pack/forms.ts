import type { PackForm } from '../../core/paper/paper.ts';

/** What a pack is made of, in the order in which parts that a form does not place stand at its end. */
export const PACK_PARTS = [
  'summary',
  'maps',
  'lots',
  'changes',
  'providers',
  'zones',
  'rules',
  'options',
  'risks',
  'money',
  'unchanged',
  'stated',
  'equality',
  'questions',
  'timeline',
  'decisions',
  'method',
  'assumptions',
  'definitions',
  'data-protection',
  'sources',
  'lot-pages',
  'data-protection-note',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** What each part is called, where it is chosen and where it stands by itself. */
export const PART_NAMES: Readonly<Record<PackPart, string>> = {
  summary: 'The plans in short',
  maps: 'Maps of the plans',
  lots: 'Lots, people and hours',
  changes: 'What changes',
  providers: 'Providers',
  zones: 'Networks and other zones',
  rules: 'Rules met and broken',
  options: 'Options appraisal',
  risks: 'Risks',
  money: 'What it costs',
  unchanged: 'What this does and does not change',
  stated: 'Figures as stated and as used',
  equality: 'Equality',
  questions: 'Questions asked',
  timeline: 'Timetable',
  decisions: 'Reasons for changes to the map',
  method: 'How the figures were made',
  assumptions: 'What the figures assume',
  definitions: 'What the figures mean',
  'data-protection': 'Data protection',
  sources: 'Sources',
  'lot-pages': 'A page for each lot',
  'data-protection-note': 'Data protection note',
};

/** A heading of a council's form, with the parts that stand under it and what belongs there. */
export interface FormHeading {
  readonly heading: string;
  readonly parts: readonly PackPart[];
  /** Said where neither the author nor a part has anything to say. */
  readonly prompt: string;
}

const write = (what: string) => `${what}: nothing has been written here yet.`;

/**
 * The headings of five councils' papers, as they print them: Merton's report to its scrutiny panel of 6 September
 * 2022, Kent's proposed record of decision 23/00003, Wokingham's procurement business case, Camden's appendix on
 * options and Cheshire East's note to its Finance Sub-Committee of 1 December 2021.
 */
export const FORMS: Readonly<Record<Exclude<PackForm, 'own'>, readonly FormHeading[]>> = {
  merton: [
    {
      heading: '1 Purpose of report and executive summary',
      parts: ['summary'],
      prompt: write('The purpose of the report'),
    },
    {
      heading: '2 Details',
      parts: ['maps', 'lots', 'changes', 'providers', 'zones', 'rules'],
      prompt: write('Details'),
    },
    { heading: '3 Alternative options', parts: ['options'], prompt: write('Alternative options') },
    {
      heading: '4 Consultation undertaken or proposed',
      parts: ['questions'],
      prompt: write('Consultation'),
    },
    { heading: '5 Timetable', parts: ['timeline'], prompt: write('The timetable') },
    {
      heading: '6 Financial, resource and property implications',
      parts: ['money', 'unchanged', 'stated'],
      prompt: write('Financial implications'),
    },
    {
      heading: '7 Legal and statutory implications',
      parts: [],
      prompt: write('Legal and statutory implications'),
    },
    {
      heading: '8 Human rights, equalities and community cohesion implications',
      parts: ['equality'],
      prompt: write('Equalities'),
    },
    {
      heading: '9 Crime and disorder implications',
      parts: [],
      prompt: write('Crime and disorder implications'),
    },
    {
      heading: '10 Risk management and health and safety implications',
      parts: ['risks'],
      prompt: write('Risks'),
    },
    {
      heading: '11 Appendices',
      parts: ['decisions', 'method', 'assumptions', 'definitions', 'data-protection'],
      prompt: write('Appendices'),
    },
    { heading: '12 Background papers', parts: ['sources'], prompt: write('Background papers') },
  ],
  kent: [
    { heading: 'Decision', parts: ['summary'], prompt: write('The decision') },
    {
      heading: 'Reasons for decision',
      parts: ['maps', 'lots', 'changes', 'providers', 'zones', 'rules', 'timeline'],
      prompt: write('Reasons for the decision'),
    },
    {
      heading: 'Financial implications',
      parts: ['money', 'unchanged', 'stated'],
      prompt: write('Financial implications'),
    },
    { heading: 'Legal implications', parts: [], prompt: write('Legal implications') },
    { heading: 'Equalities implications', parts: ['equality'], prompt: write('Equalities') },
    {
      heading: 'Data protection implications',
      parts: ['data-protection'],
      prompt: write('Data protection'),
    },
    {
      heading: 'Cabinet Committee recommendations and other consultation',
      parts: ['questions'],
      prompt: write('The committee’s recommendations'),
    },
    {
      heading: 'Any alternatives considered and rejected',
      parts: ['options', 'risks'],
      prompt: write('Alternatives'),
    },
    {
      heading:
        'Any interest declared when the decision was taken and any dispensation granted by the Proper Officer',
      parts: [],
      prompt: write('Interests'),
    },
  ],
  wokingham: [
    { heading: 'Level of approval', parts: [], prompt: write('The level of approval') },
    { heading: 'Project information', parts: ['summary'], prompt: write('Project information') },
    { heading: '1. Recommendations', parts: [], prompt: write('Recommendations') },
    {
      heading: '2. Project justification',
      parts: ['maps', 'lots', 'changes', 'providers', 'zones', 'rules'],
      prompt: write('The justification'),
    },
    {
      heading: '3. Additional considerations',
      parts: ['equality', 'data-protection', 'questions'],
      prompt: write('Additional considerations'),
    },
    { heading: '4. Options', parts: ['options'], prompt: write('Options') },
    { heading: '5. Timetable', parts: ['timeline'], prompt: write('The timetable') },
    {
      heading: '6. Cost benefit analysis',
      parts: ['money', 'unchanged', 'stated', 'risks'],
      prompt: write('Costs, benefits and risks'),
    },
    { heading: '7. Contract management', parts: [], prompt: write('Contract management') },
    {
      heading: '8. Value for money and commercial sustainability',
      parts: [],
      prompt: write('Value for money'),
    },
    { heading: '9. Approval', parts: [], prompt: write('Approval') },
  ],
  camden: [
    { heading: 'Options', parts: ['options', 'risks'], prompt: write('Options') },
    {
      heading: 'Figures behind the options',
      parts: ['summary', 'maps', 'lots', 'changes', 'providers', 'zones', 'rules', 'money', 'unchanged'],
      prompt: write('Figures'),
    },
    { heading: 'Equality', parts: ['equality'], prompt: write('Equality') },
    { heading: 'Timetable', parts: ['timeline'], prompt: write('The timetable') },
  ],
  'cheshire-east': [
    { heading: '1. Summary', parts: ['summary'], prompt: write('The summary') },
    { heading: '2. Recommendations', parts: [], prompt: write('Recommendations') },
    { heading: '3. Background', parts: ['questions', 'timeline'], prompt: write('Background') },
    {
      heading: '4. Briefing information',
      parts: ['unchanged', 'money', 'stated', 'maps', 'lots', 'changes', 'providers', 'zones', 'rules'],
      prompt: write('Briefing information'),
    },
    { heading: '5. Options and risks', parts: ['options', 'risks'], prompt: write('Options') },
    { heading: '6. Equality', parts: ['equality'], prompt: write('Equality') },
  ],
};

/** Whose headings they are, as a person chooses between them. */
export const FORM_NAMES: Readonly<Record<PackForm, string>> = {
  merton: 'Scrutiny report in twelve parts, as Merton’s',
  kent: 'Record of decision, as Kent’s',
  wokingham: 'Procurement business case, as Wokingham’s',
  camden: 'Options appendix, as Camden’s',
  'cheshire-east': 'Committee note, as Cheshire East’s',
  own: 'Your own headings',
};

/** These begin a page under their own name at the end, whatever the form. */
const ANNEXES: readonly PackPart[] = ['lot-pages', 'data-protection-note'];

/** Where parts stand that an author's own headings do not name. */
const FIGURES = 'Figures';

/**
 * The headings of a form. Parts that a council's form does not place follow under their own names; an author's own
 * headings have the parts of which they are the names, and all others stand under ‘Figures’. So nothing is lost.
 */
export function headingsOf(form: PackForm, ownHeadings: readonly string[]): readonly FormHeading[] {
  if (form !== 'own') return [...FORMS[form], ...leftOf(FORMS[form]).map(headingOfPart)];
  const named = ownHeadings.map((heading): FormHeading => ({
    heading,
    parts: PACK_PARTS.filter((part) => !ANNEXES.includes(part) && sameWords(PART_NAMES[part], heading)),
    prompt: write(heading),
  }));
  const left = leftOf(named).filter((part) => !ANNEXES.includes(part));
  const own = named.find(({ heading }) => sameWords(heading, FIGURES));
  const figures = { heading: own?.heading ?? FIGURES, parts: left, prompt: write(FIGURES) };
  const headings = named.map((each) => (each === own ? figures : each));
  return [...headings, ...(own === undefined ? [figures] : []), ...ANNEXES.map(headingOfPart)];
}

function leftOf(headings: readonly FormHeading[]): PackPart[] {
  const placed = new Set(headings.flatMap(({ parts }) => parts));
  return PACK_PARTS.filter((part) => !placed.has(part));
}

function headingOfPart(part: PackPart): FormHeading {
  return { heading: PART_NAMES[part], parts: [part], prompt: write(PART_NAMES[part]) };
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
