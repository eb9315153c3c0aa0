import type { Paper } from '../../../core/paper/paper.ts';
import type { PlanDifference, PlanPart } from '../../../io/project/compare-plans.ts';
import type { PaperPart } from '../../../io/project/meet-projects.ts';
import { sayCount, sayHours } from '../say-number.ts';
import { sayList } from '../say-list.ts';

/** `14 blocks are in other lots, with 37 people and 410 h a week. The rules and the notes differ too.` */
export function sayPlanDifference({ parts, blocks, people, weeklyMinutes }: PlanDifference): string {
  const others = parts.filter((part) => part !== 'blocks').map((part) => PLAN_PART_NAMES[part]);
  const isOne = others.length === 1 && !PLURAL.test(others[0]!);
  const rest = `${sayList(others)} ${isOne ? 'differs' : 'differ'}`;
  if (!parts.includes('blocks')) return `${capital(rest)}.`;
  if (blocks === 0 && people === 0) return `${capital(sayList(['the cuts of blocks', ...others]))} differ.`;
  const held = people === 0 ? 'with nobody’s care in them' : `with ${sayPeople(people, weeklyMinutes)}`;
  const moved = `${sayCount(blocks, 'block')} ${blocks === 1 ? 'is' : 'are'} in other lots, ${held}.`;
  return others.length === 0 ? moved : `${moved} ${capital(rest)} too.`;
}

const PLAN_PART_NAMES: Readonly<Record<PlanPart, string>> = {
  name: 'the name',
  lots: 'the list of lots',
  blocks: 'the blocks',
  seats: 'the seats of providers',
  bids: 'the bids',
  standby: 'the providers behind the lots',
  rules: 'the rules',
  assumptions: 'the assumptions',
  locks: 'the locks',
  links: 'the bridges and barriers',
  notes: 'the notes',
  decisions: 'the reasons for changes',
};
const PLURAL = /^the (?!list|name)/;

function sayPeople(people: number, weeklyMinutes: number): string {
  return `${sayCount(people, 'person', 'people')} and ${sayHours(weeklyMinutes)} a week`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const PAPER_PART_NAMES: Readonly<Record<PaperPart, string>> = {
  particulars: 'Title, council, panel, author and day',
  current: 'The plan that stands for how things are now',
  options: 'Options and the case for each',
  weights: 'Weights of the tests',
  stated: 'Figures as stated in sources',
  questions: 'Questions and answers',
  milestones: 'What happens when',
  scenes: 'Steps of the presentation',
  pack: 'The pack and its words',
  publishing: 'What may leave: the rule and its exceptions',
};

/** A part of a paper in a few words, to tell one person's from another's. `nameOf` names scenarios by id. */
export function sayPaperPart(part: PaperPart, paper: Paper, nameOf: (id: string) => string | null): string {
  switch (part) {
    case 'particulars':
      return (
        [paper.title, paper.council, paper.author].filter((words) => words !== '').join(', ') || 'Nothing'
      );
    case 'current':
      return paper.current === null
        ? 'The first scenario'
        : (nameOf(paper.current) ?? 'One that is not here');
    case 'options':
      return sayCount(paper.options.length, 'option');
    case 'weights':
      return Object.values(paper.weights).join(', ');
    case 'stated':
      return sayCount(paper.stated.length, 'figure');
    case 'questions':
      return sayCount(paper.questions.length, 'question');
    case 'milestones':
      return sayCount(paper.milestones.length, 'milestone');
    case 'scenes':
      return sayCount(paper.scenes.length, 'step');
    case 'pack':
      return `${capital(paper.pack.form)}’s headings, words under ${sayCount(Object.keys(paper.pack.words).length, 'heading')}`;
    case 'publishing':
      return `${RULE_NAMES[paper.publishing.rule]}, ${sayCount(paper.publishing.exceptions.length, 'exception')}`;
  }
}

const RULE_NAMES: Readonly<Record<Paper['publishing']['rule'], string>> = {
  'nhs-sub-national': '1 to 7 hidden',
  'under-five': 'Under 5 hidden',
  'under-ten': 'Under 10 hidden',
};
