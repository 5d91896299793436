import { spawnSync } from 'node:child_process';

/** Whether this machine can start a Redis of a test's own. In CI it must: there nothing is skipped. */
export const hasRedis = process.env['CI'] === 'true' || spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
