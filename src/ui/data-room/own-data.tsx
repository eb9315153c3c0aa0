import { Download, Mail } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { DATA_STEPS, type DataStep } from './data-steps.ts';
import { RequestDialog } from './request-dialog.tsx';

/** How to bring the council's own data, in four steps. */
export function OwnData() {
  const [asking, setAsking] = useState(false);
  return (
    <section className="own-data">
      <h3>Start with your own data</h3>
      <p>
        Get these four together, then drop them all at once. We work out which is which, and you can change
        it. You need no map skills, and the first two are enough to begin.
      </p>
      <ol className="data-steps">
        {DATA_STEPS.map((step, at) => (
          <Step key={step.title} step={step} number={at + 1} />
        ))}
      </ol>
      <Button className="button" onPress={() => setAsking(true)}>
        <Mail size={16} aria-hidden="true" /> Ask a colleague for the data…
      </Button>
      {asking && <RequestDialog onClose={() => setAsking(false)} />}
    </section>
  );
}

function Step({ step, number }: { step: DataStep; number: number }) {
  return (
    <li className="data-step">
      <h4>
        {number}. {step.title}
      </h4>
      <p>{step.what}</p>
      <p>
        <strong>Formats:</strong> {step.formats}.
      </p>
      {step.templates.map(({ file, name }) => (
        <p key={file}>
          <a className="template-link" href={`templates/${file}`} download={file}>
            <Download size={16} aria-hidden="true" /> Save the {name} template
          </a>{' '}
          <span className="quiet">(CSV, with one invented row)</span>
        </p>
      ))}
      <p className="quiet">Where to find {step.published}:</p>
      <ul className="sources quiet">
        {step.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </li>
  );
}
