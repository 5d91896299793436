import { chmodSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../config/settings.js';
import { masterSecret } from './master-secret.js';

const settings = (more: Record<string, string>) => readSettings({ DATABASE_URL: 'postgres://a/b', ...more });

describe('the master secret', () => {
  it('is the one given', () => {
    expect(masterSecret(settings({ APP_SECRET: 's'.repeat(40) })).toString()).toBe('s'.repeat(40));
  });

  it('is made once on one machine, for its owner alone, and is the same ever after', () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'alongside-data-'));
    const made = masterSecret(settings({ DATA_DIR }));
    const file = join(DATA_DIR, 'secrets', 'master');
    expect(made).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(DATA_DIR, 'secrets')).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8')).toBe(made.toString('hex'));
    chmodSync(file, 0o644);
    expect(masterSecret(settings({ DATA_DIR })).equals(made)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
