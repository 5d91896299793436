import { readSettings, type SettingsValues } from '../../server/src/platform/config/settings.js';

/** Settings for a test's own house: any free port, a secret of its own, and room for many requests. */
export const testSettings = (more: Readonly<Record<string, string>>): SettingsValues =>
  readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    APP_SECRET: 'a secret that only the tests use, long enough',
    RATE_LIMITS: 'relaxed',
    LOG_LEVEL: 'silent',
    STAFFED_HOURS: '00:00-23:59',
    ...more,
  });
