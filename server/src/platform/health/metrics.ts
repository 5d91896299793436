import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database.js';

/** What is measured of this process, for Prometheus. Rooms add their own gauges: numbers only, no names. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  constructor(private readonly database: Database) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('outbox_waiting', 'Events not yet handed to a listener.', 'SELECT count(*) AS value FROM outbox_delivery');
    this.gauge(
      'outbox_oldest_seconds',
      'Age of the oldest event not yet handed over.',
      'SELECT coalesce(extract(epoch FROM now() - min(e.at)), 0) AS value FROM outbox_delivery d JOIN outbox_event e ON e.id = d.event_id',
    );
    this.gauge(
      'sweep_overdue_seconds',
      'How late the most overdue sweep is; it grows when no worker runs.',
      'SELECT coalesce(greatest(0, extract(epoch FROM clock_timestamp() - min(next_at))), 0) AS value FROM sweep',
    );
  }

  /** Registers a gauge that is read from the database whenever metrics are asked for; the query gives one `value`. */
  gauge(name: string, help: string, sql: string): void {
    const database = this.database;
    const gauge = new Gauge({
      name,
      help,
      registers: [],
      async collect() {
        // Not a number while the database is away: the rest of the metrics must still be told.
        const row = await database.one<{ value: string }>(sql).catch(() => ({ value: NaN }));
        this.set(Number(row?.value ?? 0));
      },
    });
    this.registry.registerMetric(gauge);
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }
}
