import { changePack, writeUnder } from '../../core/paper/change-pack.ts';
import { LONGEST_PACK_WORDS } from '../../core/paper/paper-limits.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { WordsField } from '../../ui/paper/words-field.tsx';
import { usePlanner } from '../../ui/planner-context.tsx';
import { headingsOf, PART_NAMES, type FormHeading, type PackPart } from './forms.ts';

/** For each heading of the pack a box for the author's words, and the parts that stand under it, ticked or not. */
export function HeadingFields() {
  const form = usePlanner((state) => state.paper.pack.form);
  const ownHeadings = usePlanner((state) => state.paper.pack.ownHeadings);
  return (
    <div className="pack-headings">
      {headingsOf(form, ownHeadings).map((heading, at) => (
        <HeadingField key={`${form} ${at} ${heading.heading}`} {...heading} />
      ))}
    </div>
  );
}

function HeadingField({ heading, parts }: FormHeading) {
  const words = usePlanner((state) => state.paper.pack.words[heading] ?? '');
  const change = useChangePaper();
  return (
    <section className="pack-heading" aria-label={heading}>
      <h3>{heading}</h3>
      {!parts.includes('lot-pages') && (
        <WordsField
          label={`Your words under ‘${heading}’`}
          rows={words === '' ? 2 : 6}
          most={LONGEST_PACK_WORDS}
          value={words}
          onSet={(said) => change(`Write under ‘${heading}’`, (paper) => writeUnder(paper, heading, said))}
        />
      )}
      {parts.length > 0 && (
        <fieldset className="field">
          <legend>Parts that stand here</legend>
          <div className="pack-parts">
            {parts.map((part) => (
              <PartChoice key={part} part={part} />
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}

function PartChoice({ part }: { part: PackPart }) {
  const leftOut = usePlanner((state) => state.paper.pack.leftOut);
  const change = useChangePaper();
  const name = PART_NAMES[part];
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={!leftOut.includes(part)}
        onChange={({ target: { checked } }) => {
          const others = leftOut.filter((each) => each !== part);
          change(`${checked ? 'Put into' : 'Leave out of'} the pack: ${name.toLowerCase()}`, (paper) =>
            changePack(paper, { leftOut: checked ? others : [...others, part] }),
          );
        }}
      />
      <span>{name}</span>
    </label>
  );
}
