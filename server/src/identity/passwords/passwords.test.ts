import { describe, expect, it } from 'vitest';
import { easyToGuess } from './easy-to-guess.js';
import { FewAtOnce } from './few-at-once.js';
import { hashOfNobody, hashPassword, passwordMatches } from './password-hash.js';

describe('a password', () => {
  it.each([
    'password', 'Password1!', 'P4ssw0rd', 'p@$$w0rd', 'letmein2024', '2024letmein!!', 'iloveyou', 'ILoveYou<3', 'sunshine99', 'Liverpool1892',
    'qwertyuiop', '1q2w3e4r', 'abcd1234', '12345678', '87654321', 'aaaaaaaa', 'abababab', 'catcatcat', 'passwordpassword', '19841984', '01011990',
    'zyxwvuts', 'qwerty123456', 'mina_tea1', 'MinaTea!!', 'alongside1', 'correcthorsebatterystaple', 'trustno1!',
  ])('as easy as %s is not taken', (password) => {
    expect(easyToGuess(password, 'mina_tea')).toBe(true);
  });

  it.each(['a kettle on a rainy sunday', 'blue-heron-lamp', 'Xq7!vbn2Lp', 'three old bus stops', 'ünïcödé ïs fïne', '雨の日のやかんとお茶', 'my dog eats 40 socks', 'sunshine over wet slate'])(
    'like %s will do',
    (password) => {
      expect(easyToGuess(password, 'mina_tea')).toBe(false);
    },
  );

  it('may hold a long name as a small part', () => {
    expect(easyToGuess('mina_tea goes to the seaside', 'mina_tea')).toBe(false);
  });
});

describe('its hash', () => {
  it('is a PHC string that only the same password matches', async () => {
    const hash = await hashPassword('a kettle on a rainy sunday');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await passwordMatches('a kettle on a rainy sunday', hash)).toBe(true);
    expect(await passwordMatches('a kettle on a rainy monday', hash)).toBe(false);
    expect(await hashPassword('a kettle on a rainy sunday')).not.toBe(hash);
  });

  it('of nobody is matched by nothing', async () => {
    expect(await passwordMatches('', hashOfNobody())).toBe(false);
  });

  it('that cannot be read is a fault, not a no', async () => {
    await expect(passwordMatches('x', 'plain')).rejects.toThrow(/cannot be read/);
  });
});

it('few at once: never more than the places, in order, and refuses when the queue is full', async () => {
  const line = new FewAtOnce(2, 2, () => new Error('full'));
  let now = 0;
  let most = 0;
  const done: number[] = [];
  const work = (id: number) => async () => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
    done.push(id);
  };
  const four = [1, 2, 3, 4].map((id) => line.run(work(id)));
  await expect(line.run(work(5))).rejects.toThrow('full');
  await Promise.all(four);
  expect({ most, done }).toEqual({ most: 2, done: [1, 2, 3, 4] });
  await line.run(async () => undefined);
});
