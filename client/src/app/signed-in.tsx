import { Navigate, Outlet, useLocation } from 'react-router';
import { appCopy } from '../copy/en-GB/app.js';
import { connectionCopy } from '../copy/en-GB/connection.js';
import { useSession } from '../lib/session/use-me.js';
import { Banner } from '../ui/banner.js';
import { Loading } from '../ui/loading.js';
import { paths } from './paths.js';

/** Pages for members: whoever is signed out signs in first and comes back here. */
export const SignedIn = () => {
  const session = useSession();
  const { pathname, search } = useLocation();
  switch (session.state) {
    case 'looking':
      return <Loading words={appCopy.loading} />;
    case 'unreachable':
      return (
        <Banner title={connectionCopy.noConnection.title} tone="warm">
          <p>{connectionCopy.noConnection.detail}</p>
        </Banner>
      );
    case 'out':
      return <Navigate to={paths.signIn()} replace state={{ from: `${pathname}${search}` }} />;
    case 'in':
      return <Outlet />;
  }
};
