/** Whether the long matrices run (`npm run nightly`), or the sample of them that every landing is held to. */
export const nightly = process.env['NIGHTLY'] === 'true';
