import { useMemo } from 'react';
import type { Milestone } from '../../core/paper/paper.ts';
import { drawTimeline } from './draw-timeline.ts';

/** The timeline as it prints; the table below it says the same. */
export function TimelinePicture({ milestones }: { milestones: readonly Milestone[] }) {
  const pictures = useMemo(() => drawTimeline(milestones), [milestones]);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Picture of the timeline">
      {pictures.map(({ title, alt, svg }) => (
        <img
          key={title}
          className="timeline-picture"
          // As an image, in which no script runs whatever the words say.
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={alt}
        />
      ))}
    </div>
  );
}
