import { BuildRelease } from '#insights';
import { Clock, type SettingsValues } from '#platform';
import type { RunningApp } from '../start-app.js';

const months = 5;

/** A published release for each past month the demo has words for, oldest first, so that a researcher finds something to pull. */
export const releasePastMonths = async ({ app }: RunningApp, settings: SettingsValues): Promise<void> => {
  const [year = 0, month = 1] = monthIn(settings.COMMUNITY_TIME_ZONE, app.get(Clock).now());
  for (let back = months; back >= 1; back -= 1) {
    const count = year * 12 + (month - 1) - back;
    const period = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    await app.get(BuildRelease).run({ period, periodType: 'month', demo: true });
  }
};

const monthIn = (timeZone: string, at: Date): number[] =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit' }).format(at).split('-').map(Number);
