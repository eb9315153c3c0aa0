/** Asks for files with the system's own window; nothing is called if it is closed without a choice. */
export function pickFiles(onFiles: (files: File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    if (input.files !== null && input.files.length > 0) onFiles([...input.files]);
  });
  input.click();
}
