import { useState } from 'react';
import { useNavigate } from 'react-router';
import { joinCopy } from '../../copy/en-GB/joining.js';
import { useGuidelines } from '../../lib/guidelines/use-guidelines.js';
import { welcomeIn } from '../../features/joining/after-entry.js';
import { GuidelinesInShort } from '../../features/joining/guidelines-in-short.js';
import { JoinForm, type Joined } from '../../features/joining/join-form.js';
import { RecoveryCode } from '../../features/joining/recovery-code.js';
import { usePageTitle } from '../../lib/page-title.js';
import { Card } from '../../ui/card.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Joining: what to expect, the guidelines, the form, and then the recovery code. */
export const JoinPage = () => {
  const [joined, setJoined] = useState<Joined>();
  const guidelines = useGuidelines();
  const navigate = useNavigate();
  usePageTitle(joined === undefined ? joinCopy.page : joinCopy.code.page);
  if (joined !== undefined) {
    const goOn = () => void welcomeIn().then(() => navigate(paths.feed(), { replace: true }));
    return <RecoveryCode name={joined.name} code={joined.recoveryCode} onNoted={goOn} />;
  }
  return (
    <Stack room="loose">
      <PageHeader title={joinCopy.title}>
        <p>{joinCopy.lead}</p>
      </PageHeader>
      <Card tone="green">
        <h2>{joinCopy.expect.title}</h2>
        <Stack room="tight">
          {joinCopy.expect.points.map((point) => (
            <p key={point}>{point}</p>
          ))}
        </Stack>
      </Card>
      <GuidelinesInShort guidelines={guidelines} />
      <JoinForm guidelines={guidelines} onJoined={setJoined} />
    </Stack>
  );
};
