import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommunity, type Community } from '../../helpers/start-community.js';
import { ask } from '../../helpers/person.js';
import { joinAs, password, signInAs, tellable } from './door.js';

const newPassword = 'four old umbrellas dripping';

let community: Community;
let url: string;
beforeAll(async () => {
  community = await startCommunity();
  url = community.url;
});
afterAll(() => community.stop());

const recover = (username: string, recoveryCode: string, next = newPassword) =>
  ask(url, 'POST', '/recoveries', { body: { username, recoveryCode, newPassword: next } });

describe('a recovery code', () => {
  it('gives a new session, password and code, ends the others, and works once', async () => {
    const joined = await joinAs(url, 'tinroof');
    const typed = ` ${joined.body.recoveryCode.toLowerCase().replaceAll('-', ' ')} `;
    const back = await recover('TinRoof', typed);
    expect(back.status).toBe(201);
    expect(back.body.recoveryCode).not.toBe(joined.body.recoveryCode);
    expect((await ask(url, 'GET', '/me', { token: joined.body.session.token })).status).toBe(401);
    expect((await ask(url, 'GET', '/me', { token: back.body.session.token })).body.username).toBe('tinroof');
    expect((await signInAs(url, 'tinroof', password)).status).toBe(401);
    expect((await signInAs(url, 'tinroof', newPassword)).status).toBe(201);
    expect((await recover('tinroof', joined.body.recoveryCode)).body.code).toBe('recovery.wrong');
    expect((await recover('tinroof', back.body.recoveryCode)).status).toBe(201);
  });

  it('lets one of two in who come at once', async () => {
    const joined = await joinAs(url, 'greyling');
    const answers = await Promise.all([recover('greyling', joined.body.recoveryCode), recover('greyling', joined.body.recoveryCode)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401]);
  });

  it('that is wrong says the same as a name nobody has', async () => {
    await joinAs(url, 'harbour_light');
    const wrong = await recover('harbour_light', 'AAAAA-BBBBB-CCCCC-DDDDD');
    const unknown = await recover('nobody_has_this', 'AAAAA-BBBBB-CCCCC-DDDDD');
    expect(tellable(unknown)).toEqual(tellable(wrong));
    expect([wrong.status, wrong.body.code]).toEqual([401, 'recovery.wrong']);
  });

  it('brings nobody to an easy password', async () => {
    const joined = await joinAs(url, 'two_left_feet');
    const easy = await recover('two_left_feet', joined.body.recoveryCode, 'letmein2026');
    expect([easy.status, easy.body.code, easy.body.errors[0].path]).toEqual([422, 'password.common', 'newPassword']);
    expect((await recover('two_left_feet', joined.body.recoveryCode)).status).toBe(201);
  });
});

describe('changing a password', () => {
  it('needs the current one, keeps this session and ends the others', async () => {
    const joined = await joinAs(url, 'penny_whistle');
    const here = await signInAs(url, 'penny_whistle');
    const change = (currentPassword: string, next = newPassword) =>
      ask(url, 'PUT', '/me/password', { token: here.body.session.token, body: { currentPassword, newPassword: next } });
    const wrong = await change('not my password');
    expect([wrong.status, wrong.body.code]).toEqual([403, 'password.wrong']);
    expect((await change(password, 'pennywhistle1')).body.code).toBe('password.common');
    expect((await ask(url, 'GET', '/me', { token: joined.body.session.token })).status).toBe(200);
    expect((await change(password)).status).toBe(204);
    expect((await ask(url, 'GET', '/me', { token: here.body.session.token })).status).toBe(200);
    expect((await ask(url, 'GET', '/me', { token: joined.body.session.token })).status).toBe(401);
    expect((await signInAs(url, 'penny_whistle', newPassword)).status).toBe(201);
  });
});

describe('many vain tries', () => {
  it('make a name wait, whether or not anybody has it, and leave the recovery code working', async () => {
    const strict = await startCommunity();
    try {
      const joined = await joinAs(strict.url, 'velvet_crab');
      // The count itself, since the network's own limit would answer first from one address.
      const { VainTries } = await import('../../../server/src/identity/sessions/vain-tries.js');
      const { Settings } = await import('../../../server/src/platform/public.js');
      Object.assign(strict.get(Settings).values, { RATE_LIMITS: 'on' });
      const tries = strict.get(VainTries);
      for (const name of ['velvet_crab', 'nobody_has_this']) {
        for (let count = 0; count < 20; count += 1) {
          await tries.mustBeFew(name, 'password');
          await tries.count(name, 'password');
        }
        await expect(tries.mustBeFew(name.toUpperCase(), 'password')).rejects.toMatchObject({ code: 'rate.limited' });
        await expect(tries.mustBeFew(name, 'recovery')).resolves.toBeUndefined();
      }
      const waiting = await signInAs(strict.url, 'velvet_crab');
      expect([waiting.status, waiting.body.code, Number(waiting.headers.get('retry-after')) > 60]).toEqual([429, 'rate.limited', true]);
      const back = await ask(strict.url, 'POST', '/recoveries', { body: { username: 'velvet_crab', recoveryCode: joined.body.recoveryCode, newPassword } });
      expect(back.status).toBe(201);
    } finally {
      await strict.stop();
    }
  });
});
