// Where a member answers and writes, in one file. It is fetched while the first page is being read.
export { NoticesPage } from './notices-page.js';
export { ThreadPage } from './thread-page.js';
export { WritePage } from './write-page.js';
