import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errorStatus } from '@alongside/shared/copy/errors';
import { codeOfFault, Log, Refused } from '#platform';

/** Answers whatever went wrong with `{ok: false, code}`, so that a refused request is never mistaken for a lost one. */
@Catch()
export class AckFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    const code = fault instanceof Refused ? fault.code : codeOfFault(fault);
    if (errorStatus[code] >= 500) this.log.error('A socket request failed.', { ...Log.about(fault), code });
    const ack: unknown = host.getArgs().find((given) => typeof given === 'function');
    if (typeof ack === 'function') ack({ ok: false, code });
  }
}
