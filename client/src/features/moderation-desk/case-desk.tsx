import { useState } from 'react';
import { useLocation } from 'react-router';
import { anyCan, type Role } from '@alongside/shared/identity/permissions';
import type { CaseDetail } from '@alongside/shared/moderation/case';
import { decisionCopy } from '../../copy/en-GB/desk-decision.js';
import { caseCopy, stateCopy } from '../../copy/en-GB/desk.js';
import { useMe } from '../../lib/session/use-me.js';
import { useNow } from '../../lib/time/now.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { CaseChanged } from './case-changed.js';
import { CaseClaim } from './case-claim.js';
import { Decided } from './case-decided.js';
import { DecisionForm } from './decision-form.js';
import { HandToLeads } from './hand-to-leads.js';
import { heldBy } from './held-by.js';
import { Panel } from './panel.js';
import { useClaim } from './use-claim.js';
import { changesSince, type Read } from './what-changed.js';

interface Props {
  readonly detail: CaseDetail;
  readonly roles: readonly Role[];
  /** Whether the case has been asked for since the page opened; until then it may be older than what is known. */
  readonly fresh: boolean;
}

/** What somebody does with the case: take it, decide it, hand it on. */
export const CaseDesk = ({ detail, roles, fresh }: Props) => {
  const { case: item } = detail;
  const held = heldBy(item, useNow());
  const lead = anyCan(roles, 'case.claim-escalated');
  const mayTake = item.state !== 'escalated' || lead;
  const claim = useClaim();
  const { changes, accept } = useChanges(detail, fresh);
  const state = useLocation().state as { undone?: boolean } | null;
  const [handed, setHanded] = useState(false);
  const [handing, setHanding] = useState(false);
  const hand = () => {
    setHanded(true);
    accept();
  };
  const start = () => {
    if (held === undefined && mayTake && !claim.isPending && claim.error === null) claim.mutate({ id: item.id, take: true });
  };
  return (
    <Panel title={item.state === 'resolved' || !mayTake ? stateCopy[item.state] : decisionCopy.title}>
      <CaseClaim item={item} mayTake={mayTake}>
        {item.state !== 'escalated' && !lead && <Button onClick={() => setHanding(true)}>{caseCopy.leads.button}</Button>}
      </CaseClaim>
      {state?.undone === true && item.state !== 'resolved' && <Banner title={caseCopy.undo.undone} />}
      {handing && <HandToLeads caseId={item.id} onClose={() => setHanding(false)} onHanded={hand} />}
      {handed && item.state === 'escalated' && <Banner title={caseCopy.leads.done} />}
      {item.state === 'resolved' ? (
        <Decided detail={detail} />
      ) : held?.mine === false ? (
        <p>{caseCopy.claim.otherDetail}</p>
      ) : !mayTake ? (
        <p>{caseCopy.claim.leadsDetail}</p>
      ) : (
        <>
          {changes !== undefined && <CaseChanged changes={changes} onRead={accept} />}
          <DecisionForm key={`${item.id}.${item.round}`} detail={detail} roles={roles} waits={changes !== undefined} onStart={start} onHand={() => setHanding(true)} />
        </>
      )}
    </Panel>
  );
};

/** What others changed since the case was opened here, until somebody says that they have read it. */
const useChanges = (detail: CaseDetail, fresh: boolean) => {
  const memberId = useMe()?.id;
  const [read, setRead] = useState<Read>();
  if (fresh && read === undefined) setRead(detail);
  const changes = read === undefined ? undefined : changesSince(read, detail, memberId);
  return { changes, accept: () => setRead(detail) };
};
