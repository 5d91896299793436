import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ReportKind, ReportReason } from '@alongside/shared/moderation/report';
import { appCopy } from '../../copy/en-GB/app.js';
import { reportCopy, reportKindCopy } from '../../copy/en-GB/reporting.js';
import { call } from '../../lib/api/call.js';
import { fileReport } from '../../lib/api/other-calls.js';
import { onceKeyFor, dropOnceKey } from '../../lib/drafts/once-key.js';
import { ProblemSummary } from '../../lib/forms/problem-summary.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Choices, RadioCard } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/field.js';
import { Row, Stack } from '../../ui/stack.js';

interface Props {
  readonly kind: ReportKind;
  readonly subject: { readonly type: 'post' | 'reply' | 'member'; readonly id: string };
  readonly onClose: () => void;
}

/** Telling a moderator: one question, room for a note, and thanks. */
export const ReportDialog = ({ kind, subject, onClose }: Props) => {
  const words = reportKindCopy[kind];
  const [reason, setReason] = useState<ReportReason>();
  const [note, setNote] = useState('');
  const [tries, setTries] = useState(0);
  const draftName = `report.${subject.id}`;
  const telling = useMutation({
    mutationFn: (chosen: ReportReason) => {
      const body = { subject, kind, reason: chosen, ...(note.trim() === '' ? {} : { note }) };
      return call(fileReport, { body, onceKey: onceKeyFor(draftName, body) });
    },
    onSuccess: () => dropOnceKey(draftName),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (reason !== undefined && !telling.isPending) telling.mutate(reason);
  };
  if (telling.isSuccess) {
    return (
      <Dialog title={reportCopy.done.title} close={appCopy.close} onClose={onClose}>
        <output>{reportCopy.done.detail}</output>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.title} close={appCopy.cancel} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <p>{words.lead}</p>
          {tries > 0 && reason === undefined ? <ErrorSummary key={tries} title={reportCopy.need} detail="" /> : <ProblemSummary error={telling.error} />}
          <Choices legend={words.legend}>
            {(Object.entries(words.reasons) as [ReportReason, string][]).map(([value, label]) => (
              <RadioCard key={value} name="reason" label={label} checked={reason === value} onChange={() => setReason(value)} />
            ))}
          </Choices>
          {reason === 'in-danger-now' && <Banner title={reportCopy.danger} tone="care" />}
          <TextArea
            label={reportCopy.note.label} hint={reportCopy.note.hint} optional={appCopy.optional} maxLength={2_000} rows={3} value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Row>
            <Button type="submit" look="main" busy={telling.isPending}>
              {telling.isPending ? reportCopy.sending : reportCopy.send}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
};
