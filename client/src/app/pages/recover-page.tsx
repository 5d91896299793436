import { useState } from 'react';
import { useNavigate } from 'react-router';
import { joinCopy, recoverCopy } from '../../copy/en-GB/joining.js';
import { welcomeIn } from '../../features/joining/after-entry.js';
import type { Joined } from '../../features/joining/join-form.js';
import { RecoverForm } from '../../features/joining/recover-form.js';
import { RecoveryCode } from '../../features/joining/recovery-code.js';
import { usePageTitle } from '../../lib/page-title.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Getting back in without the password. */
export const RecoverPage = () => {
  const [back, setBack] = useState<Joined>();
  const navigate = useNavigate();
  usePageTitle(back === undefined ? recoverCopy.page : joinCopy.code.page);
  if (back !== undefined) {
    const goOn = () => void welcomeIn().then(() => navigate(paths.feed(), { replace: true }));
    return <RecoveryCode name={back.name} code={back.recoveryCode} onNoted={goOn} />;
  }
  return (
    <Stack room="loose">
      <PageHeader title={recoverCopy.title}>
        <p>{recoverCopy.lead}</p>
      </PageHeader>
      <RecoverForm onRecovered={setBack} />
    </Stack>
  );
};
