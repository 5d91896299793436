import { describe, expect, it } from 'vitest';
import { ChangePost, CreatePost } from './post.js';
import { isReadable, readable, Visibility } from './visibility.js';
import { CreateReply } from './reply.js';
import { SpaceSettings } from './space.js';

const post = { space: 'night-owls', body: 'Awake again', wish: 'replies' };

describe('a post', () => {
  it('needs a space, words and a wish; notes may be left out', () => {
    expect(CreatePost.parse(post)).toEqual({ ...post, contentNotes: [] });
  });

  it.each([
    ['an unknown field', { ...post, mood: 'low' }],
    ['no words', { ...post, body: ' \n ' }],
    ['too many words', { ...post, body: 'a'.repeat(5_001) }],
    ['a title over two lines', { ...post, title: 'one\ntwo' }],
    ['a long title', { ...post, title: 'a'.repeat(121) }],
    ['NUL', { ...post, body: 'a\u0000b' }],
    ['a lone surrogate', { ...post, body: 'a\uD800' }],
    ['an unknown wish', { ...post, wish: 'advice' }],
    ['seven notes', { ...post, contentNotes: Array.from({ length: 7 }, () => 'grief') }],
    ['a long note', { ...post, contentNotes: ['a'.repeat(61)] }],
    ['a slug that is a path', { ...post, space: '../admin' }],
    ['a number for words', { ...post, body: 12 }],
  ])('is refused with %s', (_, given) => {
    expect(CreatePost.safeParse(given).success).toBe(false);
  });

  it('may be changed in part, but not in nothing', () => {
    expect(ChangePost.parse({ title: null })).toEqual({ title: null });
    expect(ChangePost.safeParse({}).success).toBe(false);
    expect(ChangePost.safeParse({ space: 'low-days' }).success).toBe(false);
  });
});

it('a reply answers another only by a well-formed id', () => {
  expect(CreateReply.safeParse({ body: 'Me too', replyTo: 'first' }).success).toBe(false);
});

it('a space asks for all five key decisions', () => {
  expect(SpaceSettings.safeParse({ name: 'Allotment', about: 'Beans.', joining: 'open', decisions: { facilitation: 'low' } }).success).toBe(false);
});

it('only three visibilities can be read by others', () => {
  expect(Visibility.options.filter(isReadable)).toEqual([...readable]);
});
