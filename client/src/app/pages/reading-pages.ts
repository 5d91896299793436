// Where a member finds something to read, in one file.
export { FeedPage } from './feed-page.js';
export { SpacePage } from './space-page.js';
export { SpacesPage } from './spaces-page.js';
export { WaitingPage } from './waiting-page.js';
