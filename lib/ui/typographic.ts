/** Quotation marks and apostrophes as in print; the words are never changed. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}
