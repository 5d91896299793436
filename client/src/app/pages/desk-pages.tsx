import { Route, Routes } from 'react-router';
import { UndoBar } from '../../features/moderation-desk/undo-bar.js';
import { useLiveCases } from '../../features/moderation-desk/use-live-cases.js';
import { CasePage } from './case-page.js';
import { GonePage } from './gone-page.js';
import { QueuePage } from './queue-page.js';

/** The desk's own pages, under `/desk`. */
export const DeskPages = () => {
  useLiveCases();
  return (
    <>
      <Routes>
        <Route index element={<QueuePage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="*" element={<GonePage />} />
      </Routes>
      <UndoBar />
    </>
  );
};
