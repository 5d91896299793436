import { Link } from 'react-router';
import { appCopy } from '../../copy/en-GB/app.js';
import { usePageTitle } from '../../lib/page-title.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Shown where there is nothing, or nothing for this reader: the two look the same. */
export const GonePage = ({ words = appCopy.notFound }: { words?: { readonly title: string; readonly detail: string } }) => {
  usePageTitle(appCopy.notFound.title);
  return (
    <Stack>
      <PageHeader title={words.title}>{words.detail}</PageHeader>
      <p>
        <Link to={paths.welcome()}>{appCopy.notFound.back}</Link>
      </p>
    </Stack>
  );
};
