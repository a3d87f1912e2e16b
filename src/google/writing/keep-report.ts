// A report that someone has edited by hand is not lost when it is made anew: a copy of it stays, under a dated name.
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleBook = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The copy has this name until the new report is in place. */
function unfinishedName(report: string): string {
  return `${report} (กำลังเก็บ)`;
}

/**
 * After a sudden end between the copy and the new report's place, the copy is still there under its first name: it is removed
 * if the report still holds the same, else it is all that is left of it and gets its name.
 */
export function settleLeftOver(
  book: GoogleBook,
  report: GoogleSheet | null,
  name: string,
  keepAs: string,
): void {
  const leftOver = book.getSheetByName(unfinishedName(name));
  if (!leftOver) return;
  const same = report !== null && textOf(report) === textOf(leftOver);
  if (same) book.deleteSheet(leftOver);
  else leftOver.setName(freeName(book, keepAs));
}

/** Copies the report; its sheet itself stays, so that links to it go on to the newest one. @returns the copy */
export function copyOf(book: GoogleBook, report: GoogleSheet): GoogleSheet {
  return book.insertSheet(unfinishedName(report.getName()), book.getNumSheets(), { template: report });
}

/** Gives the copy its dated name, once the new report is in place. @returns the name */
export function nameCopy(book: GoogleBook, copy: GoogleSheet, keepAs: string): string {
  const name = freeName(book, keepAs);
  copy.setName(name);
  return name;
}

/** `สรุป 2569 (เก็บไว้ 08-06-2569)`; the next of the same day `… (เก็บไว้ 08-06-2569 ครั้งที่ 2)`. */
function freeName(book: GoogleBook, keepAs: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? keepAs : keepAs.replace(/\)$/, ` ครั้งที่ ${count})`);
    if (!book.getSheetByName(name)) return name;
  }
}

function textOf(sheet: GoogleSheet): string {
  return JSON.stringify(sheet.getDataRange().getValues());
}
