import { describe, expect, it } from 'vitest';
import { parseTopic, TopicName, topicName } from './topics.js';

const id = '0198c0de-0000-7000-8000-000000000001';

describe('topics', () => {
  it.each(['feed', 'me', 'cases', 'space:night-owls', `post:${id}`, `conversation:${id}`])('reads and writes %s', (name) => {
    expect(topicName(parseTopic(name)!)).toBe(name);
  });

  it('reads an id in capitals as the same thread', () => {
    expect(parseTopic(`post:${id.toUpperCase()}`)).toEqual({ kind: 'post', id });
  });

  it.each(['', 'feed:', 'feed:x', 'post', 'post:', 'post:1', 'space:', 'space:Night', 'space:a--b', `me:${id}`, 'everything', 'constructor'])(
    'knows no topic called "%s"',
    (name) => expect(TopicName.safeParse(name).success).toBe(false),
  );
});
