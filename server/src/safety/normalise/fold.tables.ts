/** Letters of other scripts that look like Latin ones, each followed by its Latin twin. */
const lookalikes =
  'аaвbсcеeнhіiїiјjкkмmоoрpѕsтtуyхxԁdԛqԝwһhӏlьb' +
  'αaβbεeιiκkνvοoρpτtυuχxηnωwγyσoμu' +
  'ıiłløoðdþpđdħhŋnɑaɡgɩiɪiʀrʟlɴnᴀaʙbᴄcᴅdᴇeɢgʜhᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwʏyᴢzꜱsꜰf';

/** Emoji that carry meaning here, as the words the rules know them by; any other emoji becomes `emoji`. */
const emojiWords: Readonly<Record<string, string>> = {
  '😂': 'laughing', '🤣': 'laughing', '😆': 'laughing', '😹': 'laughing', '😜': 'laughing',
  '💀': 'skull', '☠': 'skull', '⚰': 'coffin', '🪦': 'grave', '🔪': 'meansterm', '💊': 'meansterm', '🔫': 'meansterm', '🪢': 'meansterm',
  '🩸': 'blood', '👋': 'goodbye', '🕊': 'dove', '👼': 'angel', '💔': 'heartbreak', '😭': 'crying', '😢': 'crying',
};

const pairs = (text: string): [string, string][] => {
  const letters = [...text];
  return letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? ''] as [string, string]] : []));
};

export const latinTwin: ReadonlyMap<string, string> = new Map(pairs(lookalikes));
export const emojiWord: ReadonlyMap<string, string> = new Map(Object.entries(emojiWords));

/** Quotes and dashes in all their shapes, as the plain ones. */
export const plainMarks: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ′´`＇'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟«»″＂'].map((mark) => [mark, '"'] as const),
  ...[...'–—―‐‑‒−'].map((mark) => [mark, '-'] as const),
  ['…', '.'], ['•', ','], ['·', '.'], ['\u00A0', ' '], ['\u2028', '\n'], ['\u2029', '\n'],
]);
