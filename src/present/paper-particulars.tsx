import { setParticulars, type Particulars } from '../core/paper/set-particulars.ts';
import { DayField } from '../ui/paper/day-field.tsx';
import { useChangePaper } from '../ui/paper/use-change-paper.ts';
import { LineField } from '../ui/paper/words-field.tsx';
import { usePlanner } from '../ui/planner-context.tsx';

/** What stands at the head of the paper: whose it is, for whom and when. */
export function PaperParticulars() {
  const title = usePlanner((state) => state.paper.title);
  const council = usePlanner((state) => state.paper.council);
  const panel = usePlanner((state) => state.paper.panel);
  const author = usePlanner((state) => state.paper.author);
  const meeting = usePlanner((state) => state.paper.meeting);
  const change = useChangePaper();
  const set = (what: string, part: Partial<Particulars>) =>
    change(`Change ${what} of the paper`, (paper) => setParticulars(paper, part));
  return (
    <div className="particulars" role="group" aria-label="Particulars of the paper">
      <LineField label="Title" value={title} onSet={(words) => set('the title', { title: words })} />
      <LineField label="Council" value={council} onSet={(words) => set('the council', { council: words })} />
      <LineField label="Panel" value={panel} onSet={(words) => set('the panel', { panel: words })} />
      <LineField label="Author" value={author} onSet={(words) => set('the author', { author: words })} />
      <DayField
        label="Day of the meeting"
        value={meeting}
        onSet={(day) => set('the day', { meeting: day })}
      />
    </div>
  );
}
