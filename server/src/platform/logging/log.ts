import { Injectable } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The only fields a log line can hold. Words of people, names, addresses and tokens have no field here,
 * so they cannot be logged by accident: anything else is dropped before it reaches the output.
 */
const allowed = [
  'requestId', 'method', 'route', 'status', 'ms', 'code', 'name', 'stack', 'event', 'eventId', 'listener',
  'job', 'jobId', 'attempts', 'count', 'sweep', 'topic', 'process', 'port', 'version', 'reason',
] as const;

export type LogFields = Partial<Record<(typeof allowed)[number], string | number | boolean | undefined>>;

/** Structured logs by allow-list. Messages are fixed sentences written in code, never built from input. */
@Injectable()
export class Log {
  private readonly pino: Logger;

  constructor(level = 'info', destination?: DestinationStream) {
    const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = destination === undefined ? pino(options) : pino(options, destination);
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(pick(fields), message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.pino.warn(pick(fields), message);
  }

  error(message: string, fields: LogFields = {}): void {
    this.pino.error(pick(fields), message);
  }

  /** What may be told of an exception: its kind, code and where it arose. Its message can hold input, so it is left out. */
  static about(exception: unknown): LogFields {
    if (!(exception instanceof Error)) return { name: typeof exception };
    // A message can hold lines that look like frames, so it goes first.
    const lines = exception.stack?.replace(exception.message, '').split('\n');
    const frames = lines?.filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)).slice(0, 8).join('\n');
    const code = 'code' in exception ? String(exception.code).slice(0, 60) : undefined;
    return { name: exception.name, code, stack: frames };
  }
}

const pick = (fields: LogFields): LogFields =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => (allowed as readonly string[]).includes(key) && value !== undefined));
