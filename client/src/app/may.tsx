import { Outlet } from 'react-router';
import { anyCan } from '@alongside/shared/identity/permissions';
import type { Act } from '@alongside/shared/kernel/acts';
import { useMe } from '../lib/session/use-me.js';
import { GonePage } from './pages/gone-page.js';

/** Pages for people whose roles hold an act; for everybody else they are not here. The server decides again on every request. */
export const May = ({ act }: { act: Act }) => {
  const me = useMe();
  return me !== undefined && anyCan(me.roles, act) ? <Outlet /> : <GonePage />;
};
