import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { appCopy } from '../../copy/en-GB/app.js';
import { caseCopy } from '../../copy/en-GB/desk.js';
import { call } from '../../lib/api/call.js';
import { escalateCase } from '../../lib/api/desk-calls.js';
import { onceKeyFor } from '../../lib/drafts/once-key.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Row, Stack } from '../../ui/stack.js';
import { deskKeys } from './desk-query-keys.js';

const copy = caseCopy.leads;

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
  readonly onHanded: () => void;
}

/** Hands the case to the safeguarding leads, with a word on what they should know. It holds a form, so it never stands inside another. */
export const HandToLeads = ({ caseId, onClose, onHanded }: Props) => {
  const [reason, setReason] = useState('');
  const client = useQueryClient();
  const handing = useMutation({
    mutationFn: () => call(escalateCase, { params: { id: caseId }, body: { reason }, onceKey: onceKeyFor(`leads.${caseId}`, reason) }),
    onSuccess: () => {
      onHanded();
      onClose();
      void client.invalidateQueries({ queryKey: deskKeys.case(caseId) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '' && !handing.isPending) handing.mutate();
  };
  return (
    <Dialog title={copy.title} close={appCopy.cancel} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <p>{copy.lead}</p>
          <ProblemSummary error={handing.error} fields={{ reason: 'leads-reason' }} />
          <TextArea id="leads-reason" label={copy.label} required maxLength={1_000} value={reason} onChange={(event) => setReason(event.target.value)} />
          <Row>
            <Button type="submit" look="main" busy={handing.isPending}>
              {handing.isPending ? copy.sending : copy.send}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
};
