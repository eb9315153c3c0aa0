import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PresenterNotes } from '../../../src/present/show/presenter-notes.tsx';
import { aPaperWithSteps } from '../../core/paper/a-scene.ts';

const { scenes } = aPaperWithSteps('Now', 'Then', 'Later');
const noted = scenes.map((scene) =>
  scene.number === 2 ? { ...scene, notes: 'Speak slowly.\n\nSmile.' } : scene,
);

function notesOf(step: number): string {
  const now = Date.now();
  return renderToStaticMarkup(
    <PresenterNotes
      scenes={noted}
      presenting={{ step, startedAt: now - 200_000 }}
      shownAt={now - 10_000}
      onBack={() => {}}
      onNext={() => {}}
    />,
  );
}

describe('what only the presenter reads', () => {
  test('are the notes line by line, the time and what comes next', () => {
    const notes = notesOf(1);
    expect(notes).toContain('<p>Speak slowly.</p><p>Smile.</p>');
    expect(notes).toMatch(/<strong>3:2\d<\/strong> of 6:00/);
    expect(notes).toContain('About 2 minutes left for this step.');
    expect(notes).toContain('Next: Later');
  });

  test('says where there are no notes, and where the end is', () => {
    expect(notesOf(0)).toContain('There are no notes for this step.');
    expect(notesOf(0)).toMatch(/<button[^>]*disabled=""[^>]*>Back/);
    expect(notesOf(2)).toContain('This is the last step.');
    expect(notesOf(2)).toMatch(/<button[^>]*disabled=""[^>]*>Next/);
  });
});
