import { Link } from 'react-router';
import { appCopy } from '../copy/en-GB/app.js';
import { ExitButton } from '../features/exit-page/exit-button.js';
import { Mark } from '../ui/mark.js';
import { paths } from './paths.js';
import styles from './top-bar.module.css';

/** In the same place on every page: home, help, and the way out. */
export const TopBar = () => (
  <header className={styles['bar']}>
    <div className={styles['inside']}>
      <Link to={paths.welcome()} className={styles['home']} aria-label={appCopy.home}>
        <Mark />
        <span className={styles['name']}>{appCopy.name}</span>
      </Link>
      <div className={styles['always']}>
        <Link to={paths.help()} className={styles['help']}>
          {appCopy.nav.help}
        </Link>
        <ExitButton />
      </div>
    </div>
  </header>
);
