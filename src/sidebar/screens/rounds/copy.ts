// Copying to the clipboard: Google's frame has no navigator.clipboard, so the page's own copy event is used.

/** Copies a text, with its HTML where there is one. @returns whether the browser did it */
export function copy(text: string, html?: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
