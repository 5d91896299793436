// Says how much script and style a phone loads for the first page of somebody new and of a member, gzipped.
// Run after `vite build`; ends with 1 when a first page weighs more than the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const limitKiB = 130;

/** Every file that a set of entries brings along without being asked for later. */
const filesOf = (entries) => {
  const seen = new Set();
  const files = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], imports = [] } = manifest[key];
    for (const each of [file, ...css]) files.add(each);
    imports.forEach(visit);
  };
  entries.forEach(visit);
  return [...files];
};

const kib = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1024;

const pages = {
  'welcome, signed out': ['index.html'],
  'feed, signed in': ['index.html', 'src/app/pages/reading-pages.ts'],
  'joining and signing in': ['index.html', 'src/app/pages/door-pages.ts'],
};

let heaviest = 0;
for (const [name, entries] of Object.entries(pages)) {
  const files = filesOf(entries).map((file) => ({ file, size: kib(file) }));
  const total = files.reduce((sum, { size }) => sum + size, 0) + kib('theme.js');
  heaviest = Math.max(heaviest, total);
  console.log(`${name}: ${total.toFixed(1)} KiB of ${limitKiB}`);
  for (const { file, size } of files.toSorted((one, other) => other.size - one.size)) console.log(`  ${size.toFixed(1).padStart(6)}  ${file}`);
}
if (heaviest > limitKiB) {
  console.error(`A first page weighs more than ${limitKiB} KiB.`);
  process.exitCode = 1;
}
