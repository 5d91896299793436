import { z } from 'zod';

const port = z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535);

/** Every environment variable this project reads, with its default. `.env.example` explains each. */
export const settingsSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port.default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('.data'),
  DEMO: z.enum(['on', 'off']).default('on'),
  DATABASE_URL: z
    .string({ error: 'is missing: where PostgreSQL is, such as postgres://user:password@host:5432/alongside' })
    .regex(/^postgres(ql)?:\/\//, { error: 'must start with postgres://' }),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, { error: 'must start with redis:// or rediss://' })
    .optional(),
  PUBLIC_ORIGIN: z.url({ error: 'must be an address such as https://peers.example.org' }).optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((origin) => origin.trim()).filter((origin) => origin !== '')),
  APP_SECRET: z.string().min(32, { error: 'must be at least 32 characters' }).optional(),
  RATE_LIMITS: z.enum(['on', 'relaxed']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  COMMUNITY_NAME: z.string().default('Alongside'),
  COMMUNITY_TIME_ZONE: z.string().default('Europe/London'),
  COMMUNITY_COUNTRY: z.enum(['GB', 'IE']).default('GB'),
  STAFFED_HOURS: z
    .string()
    .regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/, { error: 'must look like 08:00-23:59' })
    .default('08:00-23:59'),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Set by `npm start` itself: everything on this machine, secrets in DATA_DIR. */
  SHAPE: z.enum(['one-machine', 'scaled']).default('scaled'),
  TYPEORM_SYNCHRONIZE: z.string().optional(),
});
