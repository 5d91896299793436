import type { Row } from '@alongside/shared/insights/table';
import type { TrueCell } from './cell.js';

/** `basic10`, for demonstration: it is replaced by methods that can be proved. */
export const basic10 = { method: 'basic10', version: 'basic10-1.0', threshold: 10, rounding: 5 } as const;

/**
 * Hides small numbers and rounds the rest. A count under 10, or one with fewer than 10 people behind it, is hidden (0 too);
 * any other is rounded to the nearest 5.
 */
export const protect = (cell: TrueCell): Pick<Row, 'value' | 'status'> => {
  switch (cell.kind) {
    case 'structural-zero':
      return { value: 0, status: 'structural_zero' };
    case 'not-released':
      return { value: null, status: 'not_released' };
    case 'counted':
      if (cell.count < basic10.threshold || cell.people < basic10.threshold) return { value: null, status: 'low' };
      return { value: Math.round(cell.count / basic10.rounding) * basic10.rounding, status: 'ok' };
  }
};
