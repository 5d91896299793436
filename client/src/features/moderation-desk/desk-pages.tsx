import { Route, Routes } from 'react-router';
import { appCopy } from '../../copy/en-GB/app.js';
import { PageHeader } from '../../ui/page-header.js';

/** The desk's own pages, under `/desk`. */
export const DeskPages = () => (
  <Routes>
    <Route index element={<PageHeader title={appCopy.nav.desk} />} />
  </Routes>
);
