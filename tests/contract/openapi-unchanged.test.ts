import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openApi } from '../../server/src/surface/openapi.js';

const committed = fileURLToPath(new URL('openapi.json', import.meta.url));

describe('the published surface', () => {
  it('is the one that was agreed: run with -u to agree to a change', async () => {
    await expect(`${JSON.stringify(openApi(), null, 2)}\n`).toMatchFileSnapshot(committed);
  });
});
