import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import type { Me } from '@alongside/shared/identity/member';
import { anyCan } from '@alongside/shared/identity/permissions';
import { appCopy } from '../copy/en-GB/app.js';
import { unreadIn, useNotices } from '../features/notices/use-notices.js';
import { useFollow } from '../lib/realtime/use-live.js';
import { DeskIcon, FeedIcon, MeIcon, NoticesIcon, ResearchIcon, SpacesIcon, WaitingIcon, WriteIcon } from '../ui/icons.js';
import { classes } from '../ui/classes.js';
import { paths } from './paths.js';
import { PlainList } from '../ui/plain-list.js';
import styles from './main-nav.module.css';

interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** Only where there is room for it: on a phone it is one page away. */
  readonly wide?: boolean;
  readonly aside?: string | undefined;
}

const nav = appCopy.nav;

const placesFor = (me: Me, unread: number): readonly Place[] => [
  { to: paths.feed(), label: nav.feed, icon: <FeedIcon /> },
  { to: paths.spaces(), label: nav.spaces, icon: <SpacesIcon />, wide: true },
  { to: paths.waiting(), label: nav.waiting, icon: <WaitingIcon /> },
  { to: paths.write(), label: nav.write, icon: <WriteIcon /> },
  { to: paths.notices(), label: nav.notices, icon: <NoticesIcon />, aside: unread > 0 ? appCopy.unread(unread) : undefined },
  { to: paths.me(), label: nav.me, icon: <MeIcon /> },
  ...(anyCan(me.roles, 'case.read') ? [{ to: paths.desk(), label: nav.desk, icon: <DeskIcon />, wide: true }] : []),
  ...(anyCan(me.roles, 'research.read-methods') ? [{ to: paths.releases(), label: nav.releases, icon: <ResearchIcon />, wide: true }] : []),
];

/** Where a member can go: along the bottom on a phone, down the side where there is room. */
export const MainNav = ({ me }: { me: Me }) => {
  useFollow({ kind: 'me' });
  const unread = unreadIn(useNotices().data);
  return (
    <nav aria-label={appCopy.mainNav} className={styles['nav']}>
      <PlainList className={styles['places']}>
        {placesFor(me, unread).map(({ to, label, icon, wide, aside }) => (
          <li key={to} className={classes(wide && styles['wide'])}>
            <NavLink to={to} className={({ isActive }) => classes(styles['place'], isActive && styles['here'])}>
              {icon}
              <span>{label}</span>
              {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
            </NavLink>
          </li>
        ))}
      </PlainList>
    </nav>
  );
};
