import { findPatterns } from './find-patterns.stage.js';
import { findSigns } from './find-signs.stage.js';
import { findShapes } from './find-shapes.stage.js';
import { judgeMatches } from './judge-matches.stage.js';
import { readWords } from './read-words.stage.js';
import type { Stage } from './stage.js';

/**
 * The stages in the order they run: each needs what the one before found. A trained model takes its place after
 * `findShapes`, where words, frames and signals are all known, so that fusion can weigh it against the rules and
 * rules always have the last word on a crisis. There is none yet, and `modelVersion` says so.
 */
export const stages: readonly Stage[] = [readWords, findPatterns, judgeMatches, findShapes, findSigns];

export const modelVersion = 'none';
