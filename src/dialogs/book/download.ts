// Hands a file out: as a blob that the browser saves. HtmlService's frame allows downloads.

/** Word's files. */
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves the bytes under the name, as if a link had been clicked. */
export function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  // A copy, so that its buffer holds nothing but the file.
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the blob by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
