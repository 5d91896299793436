import { lazy } from 'react';

// Pages that come in files of their own. Help and welcome are not among them: a phone without a connection
// must always be able to show help.
const door = () => import('./pages/door-pages.js');
const reading = () => import('./pages/reading-pages.js');
const talking = () => import('./pages/talking-pages.js');

export const JoinPage = lazy(async () => ({ default: (await door()).JoinPage }));
export const SignInPage = lazy(async () => ({ default: (await door()).SignInPage }));
export const RecoverPage = lazy(async () => ({ default: (await door()).RecoverPage }));
export const GuidelinesPage = lazy(async () => ({ default: (await door()).GuidelinesPage }));
export const FeedPage = lazy(async () => ({ default: (await reading()).FeedPage }));
export const SpacesPage = lazy(async () => ({ default: (await reading()).SpacesPage }));
export const SpacePage = lazy(async () => ({ default: (await reading()).SpacePage }));
export const WaitingPage = lazy(async () => ({ default: (await reading()).WaitingPage }));
export const ThreadPage = lazy(async () => ({ default: (await talking()).ThreadPage }));
export const WritePage = lazy(async () => ({ default: (await talking()).WritePage }));
export const NoticesPage = lazy(async () => ({ default: (await talking()).NoticesPage }));
export const MePage = lazy(async () => ({ default: (await import('./pages/me-page.js')).MePage }));
export const DeskPages = lazy(async () => ({ default: (await import('./pages/desk-pages.js')).DeskPages }));
export const ReleasePages = lazy(async () => ({ default: (await import('./pages/release-pages.js')).ReleasePages }));

/** Fetches ahead what a member is likely to open next. A failure only means that it is fetched when it is opened. */
export const fetchAhead = (): void => void talking().catch(() => undefined);
