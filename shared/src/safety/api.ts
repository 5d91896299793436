import { z } from 'zod';
import { endpoint } from '../kernel/endpoint.js';
import { line, words } from '../kernel/text.js';
import { Span } from './assessment.js';
import { Guidelines } from './guidelines.js';
import { Country, HelpService } from './resources.js';

export const readGuidelines = endpoint({
  method: 'GET',
  path: '/guidelines',
  who: 'anyone',
  summary: 'The guidelines in force, in plain words, with their version',
  response: Guidelines,
});

/** `first` holds at most three services (emergency, urgent, talk); `services` holds all of the country, those three leading. */
export const Help = z.object({ country: Country, first: z.array(HelpService).max(3), services: z.array(HelpService) });
export type Help = z.infer<typeof Help>;

export const readHelp = endpoint({
  method: 'GET',
  path: '/help',
  who: 'anyone',
  summary: 'Crisis and support services of a country',
  query: z.strictObject({
    country: z.enum(Country.options, { error: 'Please choose GB or IE.' }).default('GB'),
  }),
  response: Help,
});

/** Advice on a draft: what was noticed, where, and whether the words may be posted as they are. */
export const Suggestion = z.object({ key: z.string(), words: z.string(), span: Span, canPostAsItIs: z.boolean() });
export type Suggestion = z.infer<typeof Suggestion>;

export const Draft = z.strictObject({ title: line(120, 0).optional(), body: words(5_000, 0) });
export type Draft = z.infer<typeof Draft>;

export const DraftAdvice = z.object({ suggestions: z.array(Suggestion), support: z.array(HelpService).max(3).optional() });
export type DraftAdvice = z.infer<typeof DraftAdvice>;

export const checkDraft = endpoint({
  method: 'POST',
  path: '/drafts/check',
  who: 'community.write',
  summary: 'Kind advice on a draft while it is being written; nothing is stored',
  body: Draft,
  response: DraftAdvice,
});

export const safetyApi = { readGuidelines, readHelp, checkDraft };
