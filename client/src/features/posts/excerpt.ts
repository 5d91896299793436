const longest = 700;

/**
 * The beginning of a long text, cut where a paragraph, a sentence or at least a word ends.
 * @returns the text as it is when it is short, and whether anything was left out
 */
export const excerpt = (text: string): { readonly text: string; readonly cut: boolean } => {
  if (text.length <= longest * 1.25) return { text, cut: false };
  const start = text.slice(0, longest);
  const end = [start.lastIndexOf('\n\n'), start.lastIndexOf('. ') + 1, start.lastIndexOf(' ')].find((at) => at > longest / 2) ?? longest;
  return { text: `${start.slice(0, end).trimEnd()} …`, cut: true };
};
