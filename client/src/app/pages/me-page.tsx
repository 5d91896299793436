import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { anyCan } from '@alongside/shared/identity/permissions';
import { appCopy } from '../../copy/en-GB/app.js';
import { meCopy } from '../../copy/en-GB/me.js';
import { Look } from '../../features/me/look.js';
import { Password } from '../../features/me/password.js';
import { People } from '../../features/me/people.js';
import { Profile } from '../../features/me/profile.js';
import { MyRecord, MyReports } from '../../features/me/record.js';
import { Section } from '../../features/me/section.js';
import { Sessions } from '../../features/me/sessions.js';
import { usePageTitle } from '../../lib/page-title.js';
import { ProblemNote } from '../../lib/problem-note.js';
import { leaveSession } from '../../lib/session/end-session.js';
import { useMe } from '../../lib/session/use-me.js';
import { Button } from '../../ui/button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';
import { paths } from '../paths.js';

/** Everything about my account in one place. */
export const MePage = () => {
  usePageTitle(meCopy.page);
  const me = useMe();
  const navigate = useNavigate();
  const leaving = useMutation({ mutationFn: leaveSession, onSuccess: () => navigate(paths.welcome(), { replace: true }) });
  if (me === undefined) return null;
  return (
    <Stack room="loose">
      <PageHeader title={<bdi>{meCopy.title(me.username)}</bdi>}>{meCopy.lead}</PageHeader>
      {leaving.error !== null && <ProblemNote error={leaving.error} />}
      <Row>
        <Button busy={leaving.isPending} onClick={() => leaving.mutate()}>
          {meCopy.signOut.button}
        </Button>
        <span>{meCopy.signOut.hint}</span>
      </Row>
      {anyCan(me.roles, 'case.read') && (
        <Section title={meCopy.team}>
          <Link to={paths.desk()}>{appCopy.nav.desk}</Link>
        </Section>
      )}
      <Profile key={me.username} me={me} />
      <Look me={me} />
      <MyRecord />
      <MyReports />
      <People />
      <Sessions />
      <Password />
    </Stack>
  );
};
