import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secretsFromFiles } from './secrets-from-files.js';

const file = (content: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'alongside-secret-')), 'secret');
  writeFileSync(path, content);
  return path;
};

describe('settings given as files', () => {
  it('are read into their own names, without the newline an editor leaves', () => {
    const read = secretsFromFiles({ APP_SECRET_FILE: file('from a file\n'), DATABASE_URL_FILE: file('postgres://a/b'), REDIS_URL_FILE: file('redis://c') });
    expect(read).toMatchObject({ APP_SECRET: 'from a file', DATABASE_URL: 'postgres://a/b', REDIS_URL: 'redis://c' });
  });

  it('win over the variable of that name, and leave the rest alone', () => {
    expect(secretsFromFiles({ APP_SECRET: 'old', APP_SECRET_FILE: file('new'), PORT: '1' })).toMatchObject({ APP_SECRET: 'new', PORT: '1' });
    expect(secretsFromFiles({ APP_SECRET: 'only', APP_SECRET_FILE: '' })['APP_SECRET']).toBe('only');
  });

  it('stop the start when the file is not there', () => {
    expect(() => secretsFromFiles({ APP_SECRET_FILE: '/nowhere/at/all' })).toThrow('/nowhere/at/all');
  });
});
