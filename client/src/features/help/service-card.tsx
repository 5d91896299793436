import type { HelpService } from '@alongside/shared/safety/resources';
import { helpCopy } from '../../copy/en-GB/help.js';
import { Hidden } from '../../ui/hidden.js';
import { smsLink, telLink } from './links.js';
import styles from './service-card.module.css';

/** One service: who it is for, when, and each way to reach it as a link that works from a phone. */
export const ServiceCard = ({ service, lead }: { service: HelpService; lead?: string }) => (
  <article className={lead === undefined ? styles['card'] : `${styles['card']} ${styles[service.level]}`}>
    {lead !== undefined && <h2 className={styles['lead']}>{lead}</h2>}
    <h3>{service.name}</h3>
    <p>{service.who}.</p>
    <p className={styles['hours']}>{service.hours}.</p>
    <div className={styles['ways']}>
      {service.call !== undefined && (
        <a className={styles['way']} href={telLink(service.call)}>
          {helpCopy.call(service.call)}
        </a>
      )}
      {service.text !== undefined && (
        <a className={styles['way']} href={smsLink(service.text)}>
          {helpCopy.text(service.text)}
        </a>
      )}
      {service.chat !== undefined && (
        <a className={styles['site']} href={service.chat} target="_blank" rel="noreferrer noopener">
          {helpCopy.site} <Hidden>{helpCopy.newTab}</Hidden>
        </a>
      )}
    </div>
  </article>
);
