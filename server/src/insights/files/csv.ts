/** First characters that make a spreadsheet read a text as a formula. */
const formulaStart = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/**
 * A CSV file as RFC 4180 has it: a header line, commas, `\r\n`, quotes only where needed; null is empty, numbers as they
 * are. A text that a spreadsheet would run as a formula gets a single quote in front (OWASP, "CSV injection").
 */
export const toCsv = <Row extends Readonly<Record<string, string | number | null>>>(columns: readonly (keyof Row & string)[], rows: readonly Row[]): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
    .map((fields) => `${fields.map(fieldOf).join(',')}\r\n`)
    .join('');

const fieldOf = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
