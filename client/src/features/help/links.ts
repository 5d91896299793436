/** What a number looks like in a `tel:` link. */
export const telLink = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;

/** An `sms:` link for "WORD to 12345" or for a bare number. */
export const smsLink = (words: string): string => {
  const [, word, number] = /^(\S+) to (\d+)$/.exec(words) ?? [];
  return number === undefined ? `sms:${words.replaceAll(/\D/g, '')}` : `sms:${number}?&body=${encodeURIComponent(word ?? '')}`;
};
