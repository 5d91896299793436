import { join } from 'node:path';
import { root, step } from './build.ts';

/** `npm run train`: learns the weights of the safety model anew from the corpus, and builds with them. */
step('tsc', ['-b', 'server']);
const { run } = await import('../../server/dist/safety/model/train.cli.js');
const room = join(root, 'server', 'src', 'safety');
run(join(room, 'corpus'), join(room, 'model', 'weights.data.json'));
step('tsc', ['-b', 'server']);
