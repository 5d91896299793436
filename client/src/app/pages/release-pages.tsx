import { Route, Routes } from 'react-router';
import { GonePage } from './gone-page.js';
import { ReleasePage } from './release-page.js';
import { ReleasesPage } from './releases-page.js';

/** The research pages, under `/releases`, for anyone. */
export const ReleasePages = () => (
  <Routes>
    <Route index element={<ReleasesPage />} />
    <Route path=":id" element={<ReleasePage />} />
    <Route path="*" element={<GonePage />} />
  </Routes>
);
