import { BuildRelease } from '#insights';
import { Clock, type SettingsValues } from '#platform';
import type { RunningApp } from '../start-app.js';

/** One published release of the last full month, so that a researcher finds something to pull. */
export const releaseLastMonth = async ({ app }: RunningApp, settings: SettingsValues): Promise<void> => {
  const [year = 0, month = 1] = monthIn(settings.COMMUNITY_TIME_ZONE, app.get(Clock).now());
  const period = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
  await app.get(BuildRelease).run({ period, periodType: 'month', demo: true });
};

const monthIn = (timeZone: string, at: Date): number[] =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' }).format(at).split('-').map(Number);
