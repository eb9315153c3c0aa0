/** The name of a box and, below it, what it is about; the box is described by `hintId(id)`. */
export function FieldLabel(props: { id: string; label: string; hint?: string | undefined }) {
  const { id, label, hint } = props;
  return (
    <>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="field-hint" id={hintId(id)}>
          {hint}
        </span>
      )}
    </>
  );
}

export function hintId(id: string): string {
  return `${id}-hint`;
}
