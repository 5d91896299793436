import { Suspense, useEffect, useRef, type MouseEvent } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { appCopy } from '../copy/en-GB/app.js';
import { chosenTheme, wearTheme } from '../lib/browser/theme.js';
import { live } from '../lib/realtime/live.js';
import { whenIdle } from '../lib/realtime/start-live.js';
import { useMe } from '../lib/session/use-me.js';
import { classes } from '../ui/classes.js';
import { Loading } from '../ui/loading.js';
import { Broken } from './broken.js';
import { fetchAhead } from './later-pages.js';
import { MainNav } from './main-nav.js';
import { paths } from './paths.js';
import { useScrollMemory } from './scroll-memory.js';
import { TopBar } from './top-bar.js';
import { PlainList } from '../ui/plain-list.js';
import styles from './shell.module.css';

const startLater = () => {
  void live.start();
  fetchAhead();
};

/** What surrounds every page. */
export const Shell = () => {
  const me = useMe();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const roomy = [paths.desk(), paths.releases()].some((place) => pathname.startsWith(place));
  useScrollMemory();
  const memberId = me?.id;
  useEffect(() => (memberId === undefined ? undefined : whenIdle(startLater)), [memberId]);
  const theme = me?.preferences.theme;
  useEffect(() => {
    // A look chosen on another device comes along, unless this one has a choice of its own.
    if (theme !== undefined && chosenTheme() === 'system') wearTheme(theme);
  }, [theme]);
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={classes(styles['shell'], roomy && styles['roomy'])}>
      <a href="#main" className={styles['skip']} onClick={skip}>
        {appCopy.skip}
      </a>
      <TopBar />
      <div className={classes(styles['body'], me !== undefined && styles['member'])}>
        {me !== undefined && <MainNav me={me} />}
        <div className={styles['page']}>
          <main ref={main} id="main" tabIndex={-1}>
            <Broken key={pathname}>
              <Suspense fallback={<Loading words={appCopy.loading} />}>
                <Outlet />
              </Suspense>
            </Broken>
          </main>
          <footer className={styles['footer']}>
            <nav aria-label={appCopy.footerNav}>
              <PlainList className={styles['links']}>
                <li>
                  <Link to={paths.guidelines()}>{appCopy.nav.guidelines}</Link>
                </li>
                <li>
                  <Link to={paths.help()}>{appCopy.nav.help}</Link>
                </li>
                <li>
                  <Link to={paths.releases()}>{appCopy.nav.releases}</Link>
                </li>
              </PlainList>
            </nav>
            <p>{appCopy.footer}</p>
          </footer>
        </div>
      </div>
    </div>
  );
};
