import '../ui/base.css';
import '../ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { startAfreshOnReturn } from '../features/exit-page/leave-page.js';
import { joinLiveToCache, whenIdle } from '../lib/realtime/start-live.js';
import { App } from './app.js';

startAfreshOnReturn();
joinLiveToCache();
const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<App />);

// Help must open without a connection. While developing, a kept shell would only be in the way.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  whenIdle(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined));
}
