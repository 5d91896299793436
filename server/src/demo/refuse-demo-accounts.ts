import type { DataSource } from 'typeorm';
import { Passwords } from '#identity';
import { isForPeople, UnsafeSettings, type SettingsValues } from '../platform/config/settings.js';
import { demoPassword, demoTeam } from './team.js';
import { demoMembers } from './words/members.js';

/**
 * Accounts of the demo have a password that everybody knows, an admin's among them: a community for people never opens on them.
 * @throws UnsafeSettings
 */
export const refuseDemoAccounts = async (settings: SettingsValues, source: DataSource): Promise<void> => {
  if (!isForPeople(settings)) return;
  // Made together, they share one hash: one check as a rule.
  const hashes = await source.query<{ hash: string }[]>(
    `SELECT DISTINCT c.password_hash AS hash FROM member m JOIN credential c ON c.member_id = m.id WHERE m.username = ANY ($1)`,
    [[...demoTeam, ...demoMembers].map(({ username }) => username)],
  );
  const passwords = new Passwords();
  for (const { hash } of hashes) {
    if (!(await passwords.matches(demoPassword, hash))) continue;
    throw new UnsafeSettings([
      'The database holds the made-up people of the demo, whose password everybody knows. Use an empty database, or give each of them a password with `npm run admin -- reset-password`.',
    ]);
  }
};
