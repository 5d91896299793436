import { z } from 'zod';
import { settingsSchema } from './settings.schema.js';

/** The settings this process runs with, read once at start. Injected by class. */
export abstract class Settings {
  abstract readonly values: SettingsValues;
}

export type SettingsValues = z.output<typeof settingsSchema>;

/** Thrown when the environment cannot be run with: one line per fault, for a person to read. */
export class UnsafeSettings extends Error {
  constructor(readonly faults: readonly string[]) {
    super(['This cannot start yet:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
    this.name = 'UnsafeSettings';
  }
}

/**
 * Reads settings from environment variables.
 * @throws UnsafeSettings with every fault at once
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): SettingsValues => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    throw new UnsafeSettings(parsed.error.issues.map((issue) => `${issue.path.join('.') || 'settings'}: ${issue.message}`));
  }
  const faults = unsafe(parsed.data);
  if (faults.length > 0) throw new UnsafeSettings(faults);
  return parsed.data;
};

/** What is well formed but must not be run with. */
const unsafe = (settings: SettingsValues): string[] => {
  const faults: string[] = [];
  if (settings.TYPEORM_SYNCHRONIZE === 'true') {
    faults.push('TYPEORM_SYNCHRONIZE must stay off: the schema changes by migrations only.');
  }
  if (settings.NODE_ENV !== 'production') return faults;
  if (settings.SHAPE === 'scaled' && settings.APP_SECRET === undefined) {
    faults.push('APP_SECRET is missing: give 32 or more random characters (or APP_SECRET_FILE).');
  }
  if (settings.APP_SECRET?.startsWith('change-me') === true) {
    faults.push('APP_SECRET is still the example value: give 32 or more random characters of your own.');
  }
  if (settings.PUBLIC_ORIGIN === undefined) {
    faults.push('PUBLIC_ORIGIN is missing: the address people use, such as https://peers.example.org.');
  } else if (!settings.PUBLIC_ORIGIN.startsWith('https://') && !isLocal(settings.PUBLIC_ORIGIN)) {
    faults.push('PUBLIC_ORIGIN must start with https:// so that sign-ins cannot be read on the way.');
  }
  if (settings.RATE_LIMITS === 'relaxed') faults.push('RATE_LIMITS=relaxed is for testing only.');
  return faults;
};

/** Whether people use this house as their community, rather than somebody looking at it on their own machine. */
export const isForPeople = ({ NODE_ENV, PUBLIC_ORIGIN }: Pick<SettingsValues, 'NODE_ENV' | 'PUBLIC_ORIGIN'>): boolean =>
  NODE_ENV === 'production' || (PUBLIC_ORIGIN !== undefined && !isLocal(PUBLIC_ORIGIN));

const isLocal = (origin: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
