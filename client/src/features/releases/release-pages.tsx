import { Route, Routes } from 'react-router';
import { appCopy } from '../../copy/en-GB/app.js';
import { PageHeader } from '../../ui/page-header.js';

/** The research pages, under `/releases`. */
export const ReleasePages = () => (
  <Routes>
    <Route index element={<PageHeader title={appCopy.nav.releases} />} />
  </Routes>
);
