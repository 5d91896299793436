import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asyncApi } from '../../server/src/realtime/public.js';

const committed = fileURLToPath(new URL('asyncapi.json', import.meta.url));

describe('what is published of the sockets', () => {
  it('is what was agreed: run with -u to agree to a change', async () => {
    await expect(`${JSON.stringify(asyncApi(), null, 2)}\n`).toMatchFileSnapshot(committed);
  });

  it('points only to what it holds', () => {
    const document = asyncApi();
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    expect(pointers.length).toBeGreaterThan(20);
    for (const pointer of pointers) {
      const found = pointer.split('/').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
      expect(found, pointer).toBeDefined();
    }
  });
});
