import { QueryClientProvider } from '@tanstack/react-query';
import { BrowserRouter, Route, Routes } from 'react-router';
import { queryClient } from '../lib/query-client.js';
import {
  DeskPages,
  FeedPage,
  GuidelinesPage,
  JoinPage,
  MePage,
  NoticesPage,
  RecoverPage,
  ReleasePages,
  SignInPage,
  SpacePage,
  SpacesPage,
  ThreadPage,
  WaitingPage,
  WritePage,
} from './later-pages.js';
import { May } from './may.js';
import { GonePage } from './pages/gone-page.js';
import { HelpPage } from './pages/help-page.js';
import { WelcomePage } from './pages/welcome-page.js';
import { paths, routes } from './paths.js';
import { Shell } from './shell.js';
import { SignedIn } from './signed-in.js';

/** Every page and who it is for. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <BrowserRouter>
      <Routes>
        <Route element={<Shell />}>
          <Route path={paths.welcome()} element={<WelcomePage />} />
          <Route path={paths.help()} element={<HelpPage />} />
          <Route path={paths.guidelines()} element={<GuidelinesPage />} />
          <Route path={paths.join()} element={<JoinPage />} />
          <Route path={paths.signIn()} element={<SignInPage />} />
          <Route path={paths.recover()} element={<RecoverPage />} />
          <Route path={routes.releases} element={<ReleasePages />} />
          <Route element={<SignedIn />}>
            <Route path={paths.feed()} element={<FeedPage />} />
            <Route path={paths.spaces()} element={<SpacesPage />} />
            <Route path={routes.space} element={<SpacePage />} />
            <Route path={routes.post} element={<ThreadPage />} />
            <Route path={paths.write()} element={<WritePage />} />
            <Route path={paths.waiting()} element={<WaitingPage />} />
            <Route path={paths.notices()} element={<NoticesPage />} />
            <Route path={paths.me()} element={<MePage />} />
            <Route element={<May act="case.read" />}>
              <Route path={routes.desk} element={<DeskPages />} />
            </Route>
          </Route>
          <Route path="*" element={<GonePage />} />
        </Route>
      </Routes>
    </BrowserRouter>
  </QueryClientProvider>
);
