import { exitCopy } from '../../copy/en-GB/exit.js';
import { helpCopy } from '../../copy/en-GB/help.js';
import { HelpServices } from '../../features/help/help-services.js';
import { usePageTitle } from '../../lib/page-title.js';
import { useMe } from '../../lib/session/use-me.js';
import { Card } from '../../ui/card.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';

/** Who to call or text. Works signed out and without a connection. */
export const HelpPage = () => {
  usePageTitle(helpCopy.title);
  const country = useMe()?.preferences.country ?? 'GB';
  return (
    <Stack room="loose">
      <PageHeader title={helpCopy.title}>
        <p>{helpCopy.lead}</p>
        <p>{helpCopy.offline}</p>
      </PageHeader>
      <HelpServices key={country} at={country} />
      <Card>
        <h2>{helpCopy.here.title}</h2>
        <p>{helpCopy.here.detail}</p>
      </Card>
      <Card>
        <h2>{exitCopy.about.title}</h2>
        <p>{exitCopy.about.detail}</p>
      </Card>
    </Stack>
  );
};
