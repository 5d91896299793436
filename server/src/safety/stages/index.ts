import { findPatterns } from './find-patterns.stage.js';
import { findSigns } from './find-signs.stage.js';
import { findShapes } from './find-shapes.stage.js';
import { judgeMatches } from './judge-matches.stage.js';
import { judgeWords } from './judge-words.stage.js';
import { readWords } from './read-words.stage.js';
import type { Stage } from './stage.js';

/** The stages in the order they run: each needs what the one before found. Fusion then weighs the model against the rules. */
export const stages: readonly Stage[] = [readWords, findPatterns, judgeMatches, findShapes, findSigns, judgeWords];
