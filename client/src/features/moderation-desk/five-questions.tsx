import { Link } from 'react-router';
import { anyCan, type Role } from '@alongside/shared/identity/permissions';
import { paths } from '../../app/paths.js';
import { decisionCopy } from '../../copy/en-GB/desk-decision.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Row, Stack } from '../../ui/stack.js';
import type { DecisionDraft } from './decision-draft.js';
import { Option, Options } from './options.js';
import type { Question } from './question.js';
import styles from './five-questions.module.css';

export const NeedsDoing = ({ draft, scope, choose }: Question) => {
  const copy = decisionCopy.needed;
  if (scope.mustChoose) {
    return (
      <div>
        <p className={styles['legend']}>{copy.legend}</p>
        <p>{copy.held}</p>
      </div>
    );
  }
  return (
    <Options legend={copy.legend} beside>
      <Option name="needed" {...copy.no} checked={draft.needed === 'no'} onChange={() => choose({ needed: 'no' })} />
      <Option name="needed" {...copy.yes} checked={draft.needed === 'yes'} onChange={() => choose({ needed: 'yes' })} />
    </Options>
  );
};

export const IsEmergency = ({ detail, draft, choose, roles, onHand }: Question & { roles: readonly Role[]; onHand: () => void }) => {
  const copy = decisionCopy.emergency;
  const lead = anyCan(roles, 'case.claim-escalated');
  return (
    <Stack room="tight">
      <Options legend={copy.legend} beside>
        <Option name="emergency" {...copy.no} checked={draft.emergency === 'no'} onChange={() => choose({ emergency: 'no' })} />
        <Option name="emergency" {...copy.maybe} checked={draft.emergency === 'maybe'} onChange={() => choose({ emergency: 'maybe' })} />
      </Options>
      {draft.emergency === 'maybe' && (
        <Banner title={copy.title} tone="care">
          <p>{lead ? copy.forLeads : copy.lead}</p>
          <Row>
            {!lead && detail.case.state !== 'escalated' && <Button onClick={onHand}>{copy.handOver}</Button>}
            <Link to={paths.guidelines()}>{copy.plan}</Link>
          </Row>
        </Banner>
      )}
    </Stack>
  );
};

export const WhereToReply = ({ detail, draft, scope, choose, faultOf }: Question) => {
  const copy = decisionCopy.reply;
  const post = detail.thread.find(({ type }) => type === 'post');
  const at = (reply: DecisionDraft['reply']) => ({ name: 'reply', checked: draft.reply === reply, onChange: () => choose({ reply }) });
  return (
    <Stack room="tight">
      <Options legend={copy.legend}>
        <Option {...copy.nowhere} {...at('nowhere')} />
        {scope.may('message') && <Option {...copy.private} {...at('private')} />}
        {post !== undefined && <Option {...copy.thread} {...at('thread')} />}
      </Options>
      {draft.reply === 'private' && scope.may('message') && (
        <TextArea
          id="message" label={copy.message} fault={faultOf('message')} maxLength={2_000} value={draft.message}
          onChange={(event) => choose({ message: event.target.value })}
        />
      )}
      {draft.reply === 'thread' && post !== undefined && (
        <p>
          <Link to={paths.replies(post.id)} target="_blank">
            {copy.openThread}
          </Link>
        </p>
      )}
    </Stack>
  );
};
