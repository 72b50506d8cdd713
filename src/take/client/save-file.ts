/** Saves a file under a name, as a link with `download` does. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click: an address given up at once would save nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
