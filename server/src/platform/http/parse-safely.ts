import { Refused } from './refused.js';

const deepest = 20;

/**
 * Reads JSON. What no schema here could want is refused before anything walks it: nested deeper than 20, or reaching for prototypes.
 * @throws Refused `input.unreadable`, or SyntaxError when it is no JSON at all
 */
export const parseSafely = (body: string): unknown => {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < body.length; index += 1) {
    const character = body[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) throw new Refused('input.unreadable');
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return JSON.parse(body, (key, value: unknown) => {
    if (key === '__proto__') throw new Refused('input.unreadable');
    return value;
  });
};
