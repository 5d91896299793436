import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsValues } from '../config/settings.js';

/**
 * The master secret: `APP_SECRET` where it is given; on one machine a file made on first start, readable by its owner only.
 * Losing it makes stored e-mail addresses unreadable and breaks the thread of the contact record; everything else survives.
 */
export const masterSecret = (settings: SettingsValues): Buffer => {
  if (settings.APP_SECRET !== undefined) return Buffer.from(settings.APP_SECRET, 'utf8');
  const folder = join(settings.DATA_DIR, 'secrets');
  const file = join(folder, 'master');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  chmodSync(file, 0o600);
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
};
