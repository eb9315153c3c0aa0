import type { DocumentPart, DocumentPicture, PackDocument } from '../../io/document/document.ts';
import { sayOrigin, sayWarning } from '../../io/document/say-document.ts';
import { DocumentTableView } from './document-table-view.tsx';
import { useFootOfPages } from './use-foot-of-pages.ts';

/** A paper as a page: read here, and printed as it is. Headings, tables and pictures are real ones. */
export function DocumentView({ document }: { document: PackDocument }) {
  const { title, subtitle, sections, mark } = document;
  useFootOfPages(mark);
  return (
    <article className="pack-document" lang="en-GB" aria-label={title}>
      <header className="pack-head">
        <h1>{title}</h1>
        {subtitle !== '' && <p className="pack-subtitle">{subtitle}</p>}
        <p className="quiet">{sayOrigin(document)}</p>
        <p className="pack-mark">{mark}</p>
      </header>
      {sections.map(({ heading, startsPage, parts }) => (
        <section key={heading} className={startsPage ? 'pack-section pack-section-page' : 'pack-section'}>
          <h2>{heading}</h2>
          {parts.map((part, at) => (
            <PartView key={at} part={part} />
          ))}
        </section>
      ))}
    </article>
  );
}

function PartView({ part }: { part: DocumentPart }) {
  switch (part.kind) {
    case 'heading':
      return part.level === 1 ? <h3>{part.text}</h3> : <h4>{part.text}</h4>;
    case 'paragraph':
      return <Paragraph text={part.text} tone={part.tone ?? 'plain'} />;
    case 'list':
      return (
        <ul className="pack-list">
          {part.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <DocumentTableView table={part} />;
    case 'picture':
      return <PictureView picture={part} />;
  }
}

function Paragraph({ text, tone }: { text: string; tone: 'plain' | 'quiet' | 'warning' }) {
  if (tone !== 'warning') return <p className={tone === 'quiet' ? 'quiet written' : 'written'}>{text}</p>;
  const [word, rest] = sayWarning(text);
  return (
    <p className="pack-warning written">
      <strong>{word}</strong>
      {rest}
    </p>
  );
}

function PictureView({ picture: { title, alt, ratio, tallest, svg } }: { picture: DocumentPicture }) {
  return (
    <figure className="pack-picture">
      <img
        // As an image, in which no script runs whatever the words say.
        src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
        alt={alt}
        style={{ aspectRatio: ratio, ...(tallest !== undefined && { maxHeight: `${tallest}mm` }) }}
      />
      <figcaption>{title}</figcaption>
    </figure>
  );
}
