/** A file on this computer that a person chose to write to. */
export interface ChosenFile {
  readonly name: string;
  /** All of the text in place of what is in the file; where that fails, the file stays as it was. */
  write(text: string): Promise<void>;
}

/** The part of the browser's window for saving that is used; not every browser has one. */
interface SavePicker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: readonly { description: string; accept: Record<string, readonly string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

const TYPES = [{ description: 'Lotwise scenario', accept: { 'application/json': ['.json'] } }];

/** Whether this browser can write to a file that was chosen before. */
export function canChooseFile(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/** Asks where to save; null where the person thinks better of it. */
export async function chooseFile(suggestedName: string): Promise<ChosenFile | null> {
  try {
    const picker = globalThis as unknown as SavePicker;
    const handle = await picker.showSaveFilePicker({ suggestedName, types: TYPES });
    return { name: handle.name, write: (text) => replace(handle, text) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The browser writes to a file beside it, which takes its place only when all is there and it is closed. */
async function replace(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
  await stream.close();
}
