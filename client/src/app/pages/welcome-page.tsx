import { Link, Navigate } from 'react-router';
import { appCopy } from '../../copy/en-GB/app.js';
import { welcomeCopy } from '../../copy/en-GB/welcome.js';
import { usePageTitle } from '../../lib/page-title.js';
import { useSession } from '../../lib/session/use-me.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Loading } from '../../ui/loading.js';
import { PageHeader } from '../../ui/page-header.js';
import { Row, Stack } from '../../ui/stack.js';
import { Together } from '../../ui/together.js';
import { paths } from '../paths.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './welcome-page.module.css';

/** What this place is, for somebody who has just found it. */
export const WelcomePage = () => {
  usePageTitle(welcomeCopy.page);
  const session = useSession();
  if (session.state === 'looking') return <Loading words={appCopy.loading} />;
  if (session.state === 'in') return <Navigate to={paths.feed()} replace />;
  return (
    <Stack room="loose">
      <div className={styles['hero']}>
        <Together />
        <Stack>
          <PageHeader title={welcomeCopy.title}>
            <p className={styles['lead']}>{welcomeCopy.lead}</p>
          </PageHeader>
          <Row>
            <ButtonLink look="main" to={paths.join()}>
              {welcomeCopy.join}
            </ButtonLink>
            <ButtonLink to={paths.signIn()}>{welcomeCopy.signIn}</ButtonLink>
          </Row>
          <p>
            <Link to={paths.guidelines()}>{welcomeCopy.guidelines}</Link>
          </p>
        </Stack>
      </div>
      <PlainList className={styles['points']}>
        {welcomeCopy.points.map(({ title, detail }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{detail}</p>
          </li>
        ))}
      </PlainList>
      <Card tone="clay">
        <h2>{welcomeCopy.now.title}</h2>
        <p>{welcomeCopy.now.detail}</p>
        <p>
          <Link to={paths.help()}>{welcomeCopy.now.link}</Link>
        </p>
      </Card>
    </Stack>
  );
};
