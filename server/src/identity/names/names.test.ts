import { describe, expect, it } from 'vitest';
import { usernameFault } from '@alongside/shared/identity/username';
import { makeNames } from './offered-names.js';
import { soundsLikeStaff } from './reserved-names.js';
import { nameSkeleton, skeletonOf } from './skeleton.js';

describe('what a text looks like', () => {
  it('follows the examples of UTS 39', () => {
    expect(skeletonOf('ρ⍺у𝓅𝒂ן')).toBe(skeletonOf('paypal'));
    expect(skeletonOf('𝔭𝒶ỿ𝕡𝕒ℓ')).toBe(skeletonOf('paypal'));
  });

  it.each([
    ['Mina', 'mina'],
    ['mina_tea', 'MinaTea'],
    ['mina', 'rnina'],
    ['Iris', 'lris'],
    ['Iris', 'iris'],
    ['oakleaf', '0akleaf'],
    ['Oakleaf', '0akleaf'],
    ['Strasse', 'straße'],
    ['cope', 'соре'],
  ])('makes %s and %s the same name', (one, other) => {
    expect(nameSkeleton(one)).toBe(nameSkeleton(other));
  });

  it.each([
    ['fern', 'finn'],
    ['mina', 'nina'],
    ['kind_of_ok', 'kind_of_ko'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameSkeleton(one)).not.toBe(nameSkeleton(other));
  });
});

describe('names of the team', () => {
  it.each(['moderator', 'M0derat0r', 'the_moderator_sam', 'admin', 'adm1n', 'Admin_Jo', 'mod_sam', 'ModSam', 'admin7', 'Samaritans', 'team', 'staff.anna', 'modteam', 'adminteam', 'staffteam', 'sitestaff', 'siteadmin', 'theadmin', 'Administration', 'moderating', 'Shout85258', 'Alongside', 'NHS', 'help', 'shout'])(
    'such as %s are kept back',
    (name) => {
      expect(soundsLikeStaff(name)).toBe(true);
    },
  );

  it.each(['mina_tea', 'modest_mouse', 'steamy_kettle', 'mild_peril', 'yes_chef', 'badminton', 'kind_of_ok', 'Modesty'])('such as %s are free', (name) => {
    expect(soundsLikeStaff(name)).toBe(false);
  });
});

it('names on offer keep every rule of names', () => {
  let turn = 0;
  const everyPair = (below: number) => {
    const pair = Math.floor(turn / 2);
    return (turn++ % 2 === 0 ? Math.floor(pair / below) : pair) % below;
  };
  const names = makeNames(4_000, everyPair);
  for (const name of names) expect([usernameFault(name), soundsLikeStaff(name)], name).toEqual([undefined, false]);
});
