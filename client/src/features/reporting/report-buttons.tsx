import { useState } from 'react';
import type { ReportKind } from '@alongside/shared/moderation/report';
import { reportKindCopy } from '../../copy/en-GB/reporting.js';
import { Button } from '../../ui/button.js';
import { ReportDialog } from './report-dialog.js';

interface Props {
  readonly subject: { readonly type: 'post' | 'reply' | 'member'; readonly id: string };
}

/** Two ways to tell a moderator: out of worry, or because it breaks the guidelines. */
export const ReportButtons = ({ subject }: Props) => {
  const [kind, setKind] = useState<ReportKind>();
  return (
    <>
      {(Object.keys(reportKindCopy) as ReportKind[]).map((each) => (
        <Button key={each} look="quiet" onClick={() => setKind(each)}>
          {reportKindCopy[each].label}
        </Button>
      ))}
      {kind !== undefined && <ReportDialog kind={kind} subject={subject} onClose={() => setKind(undefined)} />}
    </>
  );
};
