import { useMutation, useQueryClient } from '@tanstack/react-query';
import { guidelinesCopy } from '../../copy/en-GB/guidelines.js';
import { GuidelineSections } from '../../features/guidelines/guideline-sections.js';
import { useGuidelines } from '../../lib/guidelines/use-guidelines.js';
import { call } from '../../lib/api/call.js';
import { agreeToGuidelines } from '../../lib/api/identity-calls.js';
import { usePageTitle } from '../../lib/page-title.js';
import { keys } from '../../lib/query-keys.js';
import { useMe } from '../../lib/session/use-me.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';

/** The guidelines in full. Somebody who agreed to an older version can agree to this one here. */
export const GuidelinesPage = () => {
  usePageTitle(guidelinesCopy.page);
  const guidelines = useGuidelines();
  const me = useMe();
  const client = useQueryClient();
  const agreeing = useMutation({
    mutationFn: () => call(agreeToGuidelines, { body: { version: guidelines.version } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.me }),
  });
  return (
    <Stack room="loose">
      <PageHeader title={guidelinesCopy.title}>
        <p>{guidelinesCopy.lead}</p>
      </PageHeader>
      <GuidelineSections guidelines={guidelines} />
      {me?.guidelines.current === false && (
        <Banner title={guidelinesCopy.agree.title} tone="warm" announce="off">
          <p>{guidelinesCopy.agree.detail}</p>
          <Row>
            <Button look="main" busy={agreeing.isPending} onClick={() => agreeing.mutate()}>
              {guidelinesCopy.agree.button}
            </Button>
          </Row>
        </Banner>
      )}
      {agreeing.isSuccess && <Banner title={guidelinesCopy.agree.done} />}
      <p>{guidelinesCopy.version(guidelines.version)}</p>
    </Stack>
  );
};
