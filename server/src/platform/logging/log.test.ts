import { describe, expect, it } from 'vitest';
import { Log } from './log.js';
import { NestLog } from './nest-log.js';

const canaries = ['canary words of a post', 'mina@example.org', '203.0.113.7', 'token-canary-0123456789'];
const [words, mail, address, token] = canaries as [string, string, string, string];

const listening = (level = 'debug') => {
  const lines: string[] = [];
  return { log: new Log(level, { write: (line) => void lines.push(line) }), lines };
};

const silentAbout = (lines: readonly string[]) => {
  expect(lines.length).toBeGreaterThan(0);
  for (const canary of canaries) expect(lines.join('\n')).not.toContain(canary);
};

describe('a log line', () => {
  it('holds what an operator needs', () => {
    const { log, lines } = listening();
    log.info('Answered.', { method: 'GET', route: '/api/v1/posts/:id', status: 200, ms: 4, requestId: 'r1' });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, msg: 'Answered.', method: 'GET', route: '/api/v1/posts/:id', status: 200, ms: 4 });
  });

  it('drops every field that is not on the list, however it got there', () => {
    const { log, lines } = listening();
    const smuggled = { body: words, email: mail, ip: address, token, authorization: token, title: words, count: 1 };
    log.info('A', smuggled);
    log.warn('B', smuggled);
    log.error('C', smuggled);
    silentAbout(lines);
    expect(lines.every((line) => (JSON.parse(line) as { count: number }).count === 1)).toBe(true);
  });

  it('tells of a fault by its kind, its code and its place, not by its message', () => {
    const { log, lines } = listening();
    const fault = Object.assign(new Error(`duplicate key (email)=(${mail}) ${words}`), { code: '23505', detail: words, parameters: [token], query: `INSERT ${words}` });
    log.error('A request failed.', Log.about(fault));
    log.error('A request failed.', Log.about(words));
    log.error('A request failed.', Log.about({ message: words }));
    silentAbout(lines);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ name: 'Error', code: '23505' });
    expect(lines[0]).toContain('log.test.ts');
  });

  it('keeps quiet about a message of several lines that looks like a place', () => {
    const { log, lines } = listening();
    log.error('A request failed.', Log.about(new Error(`first\n    at ${words}\n    at ${mail} (here:1:1)`)));
    silentAbout(lines);
  });

  it('names no machine and no process', () => {
    const { log, lines } = listening();
    log.info('Hello.');
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object).toSorted()).toEqual(['level', 'msg', 'time']);
  });

  it('keeps to its level', () => {
    const { log, lines } = listening('warn');
    log.info('quiet');
    log.warn('loud');
    expect(lines).toHaveLength(1);
  });
});

describe('what the framework wants to say', () => {
  it('is told without its words, which can quote input', () => {
    const { log, lines } = listening();
    const nest = new NestLog(log);
    nest.log();
    nest.warn(`Unsupported ${words}`, 'Router');
    nest.error(new TypeError(`Cannot read ${mail}`), `stack ${words}`, 'ExceptionsHandler');
    nest.fatal(`${address} ${token}`);
    silentAbout(lines);
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ name: 'ExceptionsHandler', code: 'TypeError' });
  });
});
