import { useLocation, useNavigate } from 'react-router';
import { signInCopy } from '../../copy/en-GB/joining.js';
import { welcomeIn } from '../../features/joining/after-entry.js';
import { SignInForm } from '../../features/joining/sign-in-form.js';
import { usePageTitle } from '../../lib/page-title.js';
import { PageHeader } from '../../ui/page-header.js';
import { Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Signing in, and then on to wherever the person was going. */
export const SignInPage = () => {
  usePageTitle(signInCopy.page);
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { from?: string } | null };
  const goOn = () => void welcomeIn().then(() => navigate(state?.from ?? paths.feed(), { replace: true }));
  return (
    <Stack room="loose">
      <PageHeader title={signInCopy.title}>
        <p>{signInCopy.lead}</p>
      </PageHeader>
      <SignInForm onSignedIn={goOn} />
    </Stack>
  );
};
