import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** What Nest itself wants to say. Its texts can quote input, so only the fact and the place are kept. */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Log) {}

  log(): void {
    // Start-up chatter is not worth a line: `npm run map` lists what is wired.
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.lines.error('The framework reported an error.', { name: contextOf(rest), ...(message instanceof Error ? { code: message.name } : {}) });
  }

  warn(_message: unknown, ...rest: unknown[]): void {
    this.lines.warn('The framework reported a warning.', { name: contextOf(rest) });
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}

const contextOf = (rest: readonly unknown[]): string | undefined => {
  const last = rest.at(-1);
  return typeof last === 'string' ? last.slice(0, 60) : undefined;
};
