import { useState } from 'react';
import { currentOf } from '../../../store/comparison-slice.ts';
import { usePlanner } from '../../planner-context.tsx';
import { usePublication } from '../use-publication.ts';
import { CriteriaSection } from './criteria-section.tsx';
import { OptionForm } from './option-form.tsx';
import { optionGroups } from './option-groups.ts';
import { OptionList } from './option-list.tsx';
import { OptionsTable } from './options-table.tsx';
import { FiguresTable } from './figures-table.tsx';
import { OutOfDateLine } from './out-of-date-line.tsx';
import { RisksTable } from './risks-table.tsx';
import { sayOptions } from './say-options.ts';
import { StatedSection } from './stated-section.tsx';
import { TodaysOptionLine } from './todays-option-line.tsx';

/** The case for each option, in the form that councils put to their panels: written by a person, with figures of plans. */
export function OptionsPage() {
  const hasArea = usePlanner((state) => state.area !== null);
  if (!hasArea) return <p className="empty">Open an area to weigh options for it.</p>;
  return <Options />;
}

function Options() {
  const options = usePlanner((state) => state.paper.options);
  const current = usePlanner((state) => currentOf(state)?.scenario ?? null);
  const published = usePublication();
  const [number, setNumber] = useState<number | null>(null);
  const chosen = options.find((option) => option.number === number) ?? options[0]!;
  const groups = optionGroups(options);
  return (
    <>
      <div className="answer-lead">
        <p>{sayOptions(options)}</p>
        <p className="quiet">
          Outcomes and reasons are the author’s. Lotwise links figures to them and never works one out.
        </p>
      </div>
      {current !== null && <TodaysOptionLine current={current} />}
      <OutOfDateLine published={published} />
      <section>
        <h2>One option at a time</h2>
        <div className="options-desk">
          <OptionList options={options} chosen={chosen} current={current?.id ?? null} onChoose={setNumber} />
          <OptionForm
            key={chosen.number}
            option={chosen}
            place={options.indexOf(chosen) + 1}
            published={published}
          />
        </div>
      </section>
      <section>
        <h2>All options, side by side</h2>
        {groups.map((group) => (
          <OptionsTable key={group.place} {...group} />
        ))}
        {groups.map((group) => (
          <FiguresTable key={group.place} {...group} published={published} />
        ))}
        <RisksTable options={options} />
      </section>
      <CriteriaSection options={options} isPublishing={published.kind === 'loading'} />
      <StatedSection />
    </>
  );
}
