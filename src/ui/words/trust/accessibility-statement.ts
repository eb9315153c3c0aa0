import type { NotePart } from './data-protection.ts';

/**
 * The accessibility statement in the model form for public sector bodies, of Lotwise itself. A council that offers
 * it puts its own name and contact where the brackets are. It claims no more than was tested.
 */
export const ACCESSIBILITY_STATEMENT: readonly NotePart[] = [
  {
    heading: 'What this statement is about',
    points: [
      'This statement applies to Lotwise, as [name of council] offers it to its staff.',
      'We want as many people as possible to be able to use it. You should be able to:',
      'change colours and contrast, with a light, a dark and a high-contrast theme, or the colours of your system',
      'zoom in to 400% in your browser',
      'do the whole job with a keyboard alone, and with a pointer without dragging',
      'use it with a screen reader, with tables that hold what the map shows',
      'use it without motion, when your system asks for that.',
      'We have also made the text as simple as we can. AbilityNet (mcmw.abilitynet.org.uk) has advice on making your device easier to use.',
    ],
  },
  {
    heading: 'How accessible Lotwise is',
    points: [
      'We know that some parts are not fully accessible, or have not been shown to be:',
      'Nobody who uses a screen reader, a magnifier or speech control has tested it for us yet.',
      'The picture of the map is not read out. The table of blocks, the ledger of lots and the tables of places say the same, and everything the map does can be done from them.',
      'A map opened behind the lots is a picture with no words.',
      'In a very small window the tools of the map leave little of it in sight. Use the Lots and Blocks tabs there.',
      'Wide tables scroll sideways in a small window.',
      'Files that Lotwise writes (Word, slides, workbook and PDF) have headings, table headings and descriptions of pictures. We have not put them through checkers of those programs.',
    ],
  },
  {
    heading: 'Feedback and contact information',
    points: [
      'If you need something in a different form, or find a problem that is not listed here, contact [name or team].',
      'Email [email address] or telephone [telephone number].',
      'We will consider your request and get back to you in [number] days.',
    ],
  },
  {
    heading: 'Enforcement procedure',
    points: [
      'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’).',
      'If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).',
    ],
  },
  {
    heading: 'Technical information about Lotwise’s accessibility',
    points: [
      '[Name of council] is committed to making Lotwise accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
    ],
  },
  {
    heading: 'Compliance status',
    points: [
      'Lotwise is partially compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2 AA standard, because of what is listed under ‘Non-accessible content’.',
    ],
  },
  {
    heading: 'Non-accessible content',
    points: [
      'Non-compliance with the accessibility regulations:',
      'While a list of providers is open at a seat, the rest of the page is hidden from screen readers but can still be clicked. The list closes as soon as the focus leaves it. Checkers report this under WCAG 2.2 success criterion 4.1.2 (name, role, value).',
      'Where text alone is made twice as large, the names of the area and the scenario are cut short in the top bar. Their menus and the page say them whole.',
      'Some details of a bar or a name that is cut short appear when a pointer rests on them, and not when the focus is there. The same details are in the drawer of the lot or provider. This touches success criterion 2.1.1 (keyboard).',
      'Pictures of lots in the pack have short descriptions that name the plan. What they show is in the tables beside them, and not in the description. This touches success criterion 1.1.1 (non-text content).',
    ],
  },
  {
    heading: 'Disproportionate burden',
    points: ['Nothing is claimed to be a disproportionate burden.'],
  },
  {
    heading: 'Content that is not within the scope of the accessibility regulations',
    points: [
      'Maps: the regulations do not ask that maps meet the standard, if they are not for finding the way. What matters in ours is given in tables as well.',
      'Files from other people: names, notes and map files that you open are shown as they are.',
    ],
  },
  {
    heading: 'What we are doing to improve accessibility',
    points: [
      'Every change to Lotwise is tested by machine before it is released, as described below. A change that breaks one of these tests is not released.',
      'Next come tests with people who use screen readers, magnifiers, switches and speech control, and with NVDA, JAWS and VoiceOver. What they find will be listed here.',
    ],
  },
  {
    heading: 'Preparation of this accessibility statement',
    points: [
      'This statement was prepared on 23 November 2026. It was last reviewed on 23 November 2026.',
      'Lotwise was last tested on 23 November 2026, by the people who make it. It was tested with its invented samples, on the pages of every room and on most menus, dialogs and lists that open from them. The tour, the presentation with its second window, the notes you can print and a question of an import were looked at too. Of printed pages only those notes and the plan were looked at, as pages and not on paper.',
      'The checker axe looked for faults against WCAG 2.2 levels A and AA in light, dark and high contrast. Journeys by keyboard alone did the whole job, from opening files to saving the pack. The accessibility tree of Chromium was read in every room: each control, table, picture and heading for its name and order, and changes for their messages.',
      'We looked at forced colours, at 400% zoom in a window of 1280 by 1024, at text twice the size, and at the size of what can be pressed.',
      'It was not tested with real screen readers, on real Windows contrast themes, with speech control, or by people with disabilities.',
    ],
  },
];
