import { firstLetters } from '../../core/scenario/first-letters.ts';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { writeDocx } from '../../io/document/write-docx.ts';
import { writePptx } from '../../io/document/write-pptx.ts';
import { writeWorkbook } from '../../io/document/write-workbook.ts';
import { download } from '../../store/download.ts';
import { sayCount } from '../../ui/words/say-number.ts';
import { DocumentView } from './document-view.tsx';
import type { MadePack } from './make-pack.ts';
import { packTables } from './pack-tables.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** A pack on the screen, as it prints, and the files it is saved as. */
export function MadePackView({ made: { document: pack } }: { made: MadePack }) {
  const [said, setSaid] = useState('');
  const tables = packTables(pack);
  useEffect(() => {
    // A print, and a PDF made by printing, has the title of the page.
    const before = document.title;
    document.title = pack.title;
    return () => {
      document.title = before;
    };
  }, [pack.title]);
  const save = (ending: string, type: string, bytes: Uint8Array) => {
    const name = `${fileNameOf(pack.title)}.${ending}`;
    download(name, new Blob([new Uint8Array(bytes)], { type: `${OFFICE}.${type}` }));
    setSaid(`Saved ${name}.`);
  };
  return (
    <>
      <p>
        The pack has {sayCount(pack.sections.length, 'section')}, {sayCount(tables.length, 'table')} and{' '}
        {sayCount(pack.slides.length, 'slide')}. It is below as it prints.
      </p>
      <div className="pack-saves">
        <Button className="button" onPress={() => save('docx', 'wordprocessingml.document', writeDocx(pack))}>
          Save as Word (.docx)
        </Button>
        <Button
          className="button"
          onPress={() => save('pptx', 'presentationml.presentation', writePptx(pack))}
        >
          Save as slides (.pptx)
        </Button>
        <Button
          className="button"
          onPress={() => save('xlsx', 'spreadsheetml.sheet', writeWorkbook(tables, pack.title))}
        >
          Save all tables (.xlsx)
        </Button>
        <Button className="button" onPress={() => print()}>
          Print or save as PDF
        </Button>
      </div>
      <p role="status" className="quiet">
        {said}
      </p>
      <DocumentView document={pack} />
    </>
  );
}

const LONGEST_FILE_NAME = 60;

/** A title as the name of a file: letters, numbers and hyphens. */
function fileNameOf(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-');
  const plain = firstLetters(words, LONGEST_FILE_NAME).replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'pack' : plain;
}
