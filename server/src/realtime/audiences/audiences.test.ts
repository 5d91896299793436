import { describe, expect, it } from 'vitest';
import { audiences, type Item, type Viewer } from './audiences.js';

const viewer = (more: Partial<Viewer> = {}): Viewer => ({
  id: 'tom', roles: ['peer'], signedIn: true, memberOf: new Set(), avoids: new Set(), ...more,
});

const post = { authorId: 'mina', visibility: 'visible', spaceId: 'living-room', spaceOpen: true } as const;
const ofPost = (more: Partial<Extract<Item, { kind: 'post' }>['post']> = {}, mayBeGone = false): Item => ({
  kind: 'post', post: { ...post, ...more }, mayBeGone,
});
const ofReply = (authorId: string, mayBeGone = false, visibility: 'visible' | 'held' | 'withdrawn' = 'visible'): Item => ({
  kind: 'reply', reply: { authorId, visibility, post }, mayBeGone,
});

describe('who hears a post', () => {
  it('is everybody who may read it, and nobody once their session is over', () => {
    expect(audiences(viewer(), ofPost())).toBe('shown');
    expect(audiences(viewer({ signedIn: false }), ofPost())).toBe('nothing');
  });

  it('is nobody it was kept from by a block or a mute', () => {
    expect(audiences(viewer({ avoids: new Set(['mina']) }), ofPost())).toBe('nothing');
    expect(audiences(viewer({ avoids: new Set(['mina']) }), ofPost({ visibility: 'hidden' }, true))).toBe('nothing');
  });

  it('is only members where a space is closed', () => {
    const closed = { spaceId: 'carers', spaceOpen: false };
    expect(audiences(viewer(), ofPost(closed))).toBe('nothing');
    expect(audiences(viewer({ memberOf: new Set(['carers']) }), ofPost(closed))).toBe('shown');
    expect(audiences(viewer(), ofPost({ ...closed, visibility: 'removed' }, true))).toBe('nothing');
  });

  it('is its author alone while it is held', () => {
    expect(audiences(viewer(), ofPost({ visibility: 'held' }))).toBe('nothing');
    expect(audiences(viewer({ roles: ['peer', 'moderator'] }), ofPost({ visibility: 'held' }))).toBe('nothing');
    expect(audiences(viewer({ id: 'mina' }), ofPost({ visibility: 'held' }))).toBe('shown');
  });

  it('is told that it is gone when it was there before', () => {
    expect(audiences(viewer(), ofPost({ visibility: 'removed' }, true))).toBe('gone');
    expect(audiences(viewer({ id: 'mina' }), ofPost({ visibility: 'removed' }, true))).toBe('gone');
    expect(audiences(viewer({ id: 'mina' }), ofPost({ visibility: 'hidden' }, true))).toBe('shown');
  });
});

describe('who hears a reply', () => {
  it('is nobody who avoids its author or that of its post', () => {
    expect(audiences(viewer(), ofReply('sam'))).toBe('shown');
    expect(audiences(viewer({ avoids: new Set(['sam']) }), ofReply('sam'))).toBe('nothing');
    expect(audiences(viewer({ avoids: new Set(['mina']) }), ofReply('sam'))).toBe('nothing');
  });

  it('is told that it is gone when it was there before', () => {
    expect(audiences(viewer(), ofReply('sam', true, 'withdrawn'))).toBe('gone');
    expect(audiences(viewer(), ofReply('sam', false, 'held'))).toBe('nothing');
  });
});

describe('who hears the rest', () => {
  it('is a notice’s own member', () => {
    expect(audiences(viewer(), { kind: 'notice', memberId: 'tom' })).toBe('shown');
    expect(audiences(viewer({ id: 'sam' }), { kind: 'notice', memberId: 'tom' })).toBe('nothing');
  });

  it('is people who may read cases, but never about themselves or what they reported', () => {
    const item: Item = { kind: 'case', keptFrom: new Set(['mo']) };
    expect(audiences(viewer(), item)).toBe('nothing');
    expect(audiences(viewer({ roles: ['peer', 'admin'] }), item)).toBe('nothing');
    expect(audiences(viewer({ roles: ['peer', 'peer-moderator'] }), item)).toBe('shown');
    expect(audiences(viewer({ id: 'mo', roles: ['peer', 'moderator'] }), item)).toBe('nothing');
  });
});
