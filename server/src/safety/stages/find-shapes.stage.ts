import type { Signal, Stage } from './stage.js';

/** Finds what is told by the shape of its characters: numbers, addresses, links. */
export const findShapes: Stage = {
  name: 'find-shapes',
  run: (reading) => {
    const signals: Signal[] = [];
    for (const { rule, expression, isReal } of reading.pack.shapes) {
      if (reading.context.kind === 'message' && !rule.messages) continue;
      for (const { field, folded, text: original } of reading.folded) {
        for (const { 0: text, index } of folded.text.matchAll(expression)) {
          const start = folded.from[index] ?? 0;
          const end = folded.to[index + text.length - 1] ?? start;
          if (!isReal(text, original.slice(start, end))) continue;
          signals.push({ rule, priority: rule.priority, spans: [{ field, start, end }], pattern: expression.source });
        }
      }
    }
    return { ...reading, signals: [...reading.signals, ...signals] };
  },
};
