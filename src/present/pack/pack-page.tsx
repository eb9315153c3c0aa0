import { usePublication } from '../../ui/compare/use-publication.ts';
import { SafeMark } from '../../ui/controls/safe-mark.tsx';
import { usePlanner } from '../../ui/planner-context.tsx';
import { PaperParticulars } from '../paper-particulars.tsx';
import { HiddenLine } from '../safe/hidden-line.tsx';
import { FormFields } from './form-fields.tsx';
import { HeadingFields } from './heading-fields.tsx';
import { MakePackSection } from './make-pack-section.tsx';
import { PlansOfPack } from './plans-of-pack.tsx';

/** The pack for the panel: what it says, under whose headings, made in one go and saved as what is asked for. */
export function PackPage() {
  const hasArea = usePlanner((state) => state.area !== null);
  if (!hasArea) return <p className="empty">Open an area first. Then its pack can be made here.</p>;
  return <Pack />;
}

function Pack() {
  const publishing = usePlanner((state) => state.paper.publishing);
  const published = usePublication();
  return (
    <>
      <div className="answer-lead">
        <p>One button makes the paper, the slides and the tables, with maps.</p>
        <p>You write the words. Every number in them comes from what may be published of the plans.</p>
      </div>
      <section>
        <h2>Make it</h2>
        <SafeMark publishing={publishing} />
        <HiddenLine published={published} />
        <MakePackSection published={published} />
      </section>
      <section>
        <h2>Whose paper it is</h2>
        <PaperParticulars />
      </section>
      <section>
        <h2>The plans in it</h2>
        <PlansOfPack />
      </section>
      <section>
        <h2>Headings</h2>
        <FormFields />
      </section>
      <section>
        <h2>What you say under each heading</h2>
        <p>
          Under a heading stand your words, then the parts that are ticked. With neither, the pack says that
          nothing has been written there yet.
        </p>
        <HeadingFields />
      </section>
    </>
  );
}
