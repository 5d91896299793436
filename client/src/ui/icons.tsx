import type { ReactNode } from 'react';
import styles from './icons.module.css';

const Icon = ({ children }: { children: ReactNode }) => (
  <svg className={styles['icon']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

// Places
export const FeedIcon = () => <Icon><path d="M4.5 5.5c4.8-.6 10-.5 15 0v8.2c-3 .5-5.8.6-8.6.5L6.8 18v-4c-.9 0-1.6-.1-2.3-.2Z" /></Icon>;
export const WaitingIcon = () => <Icon><path d="M6 4.5h12M6 19.5h12M7.5 4.7c0 4 1.8 5.5 4.5 7.3 2.7-1.8 4.5-3.3 4.5-7.3M7.5 19.3c0-4 1.8-5.5 4.5-7.3 2.7 1.8 4.5 3.3 4.5 7.3" /></Icon>;
export const WriteIcon = () => <Icon><path d="M5 19c.3-2 .7-3.6 1.2-4.6L16 4.7c1-.9 2.2-.7 3 .2s.9 2 0 2.9l-9.6 9.9C8.4 18.3 6.9 18.7 5 19ZM14.3 6.6l3 3" /></Icon>;
export const NoticesIcon = () => <Icon><path d="M6.2 16.5c1-1.6 1.2-3.3 1.2-5.6 0-3 1.9-5.4 4.6-5.4s4.6 2.4 4.6 5.4c0 2.3.2 4 1.2 5.6-3.8.5-7.8.5-11.6 0ZM10.3 19.3c1 .8 2.4.8 3.4 0" /></Icon>;
export const MeIcon = () => <Icon><path d="M12 12.3c2.2 0 3.8-1.8 3.8-4S14.2 4.5 12 4.5 8.2 6.2 8.2 8.3s1.6 4 3.8 4ZM4.8 19.5c.6-3 3.6-4.6 7.2-4.6s6.6 1.6 7.2 4.6" /></Icon>;
export const SpacesIcon = () => <Icon><path d="M8.3 5c2.3-.2 3.9 1.6 4 4 0 2.3-1.7 4-3.9 4S4.5 11.4 4.5 9.2 6 5.2 8.3 5ZM16.3 9.5c2-.1 3.3 1.5 3.3 3.5s-1.5 3.6-3.4 3.6-3.2-1.6-3.2-3.5 1.3-3.5 3.3-3.6ZM8.8 15.2c1.3 0 2.2.9 2.2 2.2s-1 2.2-2.2 2.2-2.2-1-2.2-2.2.9-2.2 2.2-2.2Z" /></Icon>;
export const DeskIcon = () => <Icon><path d="M4.5 7.5c5-.6 10-.6 15 0v4c-5 .5-10 .5-15 0ZM6 11.8v7.2M18 11.8v7.2M9.5 9.5h5" /></Icon>;
export const ResearchIcon = () => <Icon><path d="M4.5 19.5c5-.3 10-.3 15 0M7 16v-4.5M12 16V6M17 16v-7" /></Icon>;
export const MoreIcon = () => <Icon><path d="M6 12h.01M12 12h.01M18 12h.01" className={styles['dots']} /></Icon>;

// Reactions
export const LikeIcon = () => <Icon><path d="M12 20c-.2-4 .1-7 .8-9.5M12.3 13.5c-3.6.4-5.9-1.4-6.3-5.2 3.7-.2 5.9 1.5 6.3 5.2ZM12.8 10.5c0-3.7 1.9-5.7 5.5-6 .2 3.7-1.8 5.8-5.5 6Z" /></Icon>;
export const HearIcon = () => <Icon><path d="M7.5 10.5c-.2-3.3 1.8-5.8 4.9-5.9 3-.1 4.9 2 4.8 4.7-.1 3.4-3.2 4-3.7 6.6-.4 2.2-1.7 3.7-3.5 3.6-1.5-.1-2.4-1-2.6-2.3M10.3 10.2c-.1-1.7.8-2.8 2.1-2.8s2 .8 2 2c0 1.5-1.4 1.9-1.9 3" /></Icon>;
export const ThinkingIcon = () => <Icon><path d="M8 15.5c-2.3 0-3.8-1.3-3.8-3.2 0-1.8 1.3-3 3-3.1C7.6 6.6 9.4 5 11.8 5c2.3 0 4.1 1.4 4.6 3.5 2.1.1 3.5 1.5 3.5 3.5s-1.6 3.5-3.9 3.5ZM8.3 18.5h.01M6 20.3h.01" /></Icon>;
export const WithIcon = () => <Icon><path d="M8 4.5c3-.4 5.1 2.2 5.3 6.2.2 4.5-.9 8.5-4.3 8.9-3.4.3-5-3.2-4.9-7.2C4.2 8.3 5.2 4.9 8 4.5ZM13.5 11.5c.9-1.8 2.2-2.9 3.8-2.7 2.2.3 3 2.6 2.7 5.3-.3 2.9-1.6 5.2-4 5.2-1.7 0-2.9-.9-3.4-2.3" /></Icon>;
export const HelpedIcon = () => <Icon><path d="M4.5 13.5c1.7-.3 3-.1 4.5.9l3 .4c1.3.2 1.3 1.9 0 2l-2.5.2M13 15.3l4.8-2c1.5-.6 2.4 1 1.2 2l-5.5 3.6c-1.2.7-2.5.8-3.9.4l-5-1.3M12 10.5c-2.5-1.3-3.6-2.6-3.6-4.2 0-2.1 2.5-2.7 3.6-.8 1.1-1.9 3.6-1.3 3.6.8 0 1.6-1.1 2.9-3.6 4.2Z" /></Icon>;
