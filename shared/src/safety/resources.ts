import { z } from 'zod';
import { type HelpLevel, HelpLevel as Level } from './assessment.js';

/** Countries whose services are listed, as ISO 3166-1 alpha-2 codes. */
export const countries = ['GB', 'IE'] as const;
export const Country = z.enum(countries);
export type Country = z.infer<typeof Country>;

/** One service that helps: at least one of `call`, `text`, `chat` is given. */
export const HelpService = z.object({
  id: z.string(),
  name: z.string(),
  country: Country,
  level: Level,
  who: z.string(),
  call: z.string().optional(),
  text: z.string().optional(),
  chat: z.url().optional(),
  hours: z.string(),
});
export type HelpService = z.infer<typeof HelpService>;

/** Services of the United Kingdom. Numbers are those the services publish themselves. */
const unitedKingdom: readonly HelpService[] = [
  { id: 'gb-999', name: '999', country: 'GB', level: 'emergency', who: 'Anyone whose life is in danger now', call: '999', hours: 'All day, every day' },
  { id: 'gb-nhs-111', name: 'NHS 111', country: 'GB', level: 'urgent', who: 'Anyone who needs urgent mental health help. Choose option 2', call: '111', chat: 'https://111.nhs.uk', hours: 'All day, every day' },
  { id: 'gb-samaritans', name: 'Samaritans', country: 'GB', level: 'talk', who: 'Anyone who wants to talk about anything', call: '116 123', chat: 'https://www.samaritans.org', hours: 'All day, every day. Free to call' },
  { id: 'gb-shout', name: 'Shout', country: 'GB', level: 'talk', who: 'Anyone who would rather text than talk', text: 'SHOUT to 85258', hours: 'All day, every day. Free to text' },
  { id: 'gb-papyrus', name: 'PAPYRUS HOPELINE247', country: 'GB', level: 'talk', who: 'People under 35 with thoughts of suicide, and anyone worried about them', call: '0800 068 4141', text: '88247', chat: 'https://www.papyrus-uk.org', hours: 'All day, every day' },
  { id: 'gb-calm', name: 'CALM', country: 'GB', level: 'talk', who: 'Anyone finding life hard', call: '0800 58 58 58', chat: 'https://www.thecalmzone.net', hours: '5pm to midnight, every day' },
  { id: 'gb-sos', name: 'SOS Silence of Suicide', country: 'GB', level: 'talk', who: 'Anyone who wants to be heard', call: '0808 115 1505', chat: 'https://sossilenceofsuicide.org', hours: 'Evenings. Times are on their site' },
  { id: 'gb-switchboard', name: 'Switchboard', country: 'GB', level: 'talk', who: 'LGBTQIA+ people', call: '0800 0119 100', chat: 'https://switchboard.lgbt', hours: '10am to 10pm, every day' },
  { id: 'gb-mind-info', name: 'Mind Infoline', country: 'GB', level: 'talk', who: 'Anyone who wants to know what help there is', call: '0300 123 3393', chat: 'https://www.mind.org.uk', hours: '9am to 6pm, Monday to Friday' },
  { id: 'gb-beat', name: 'Beat', country: 'GB', level: 'talk', who: 'People in England with an eating disorder, and those around them', call: '0808 801 0677', chat: 'https://www.beateatingdisorders.org.uk', hours: 'Weekdays. Times are on their site' },
  { id: 'gb-lifeline', name: 'Lifeline', country: 'GB', level: 'talk', who: 'People in Northern Ireland who are in distress or despair', call: '0808 808 8000', hours: 'All day, every day' },
  { id: 'gb-domestic-abuse', name: 'National Domestic Abuse Helpline', country: 'GB', level: 'talk', who: 'Women who are not safe with a partner or at home', call: '0808 2000 247', chat: 'https://www.nationaldahelpline.org.uk', hours: 'All day, every day' },
];

/** Services of Ireland. */
const ireland: readonly HelpService[] = [
  { id: 'ie-112', name: '112 or 999', country: 'IE', level: 'emergency', who: 'Anyone whose life is in danger now', call: '112', hours: 'All day, every day' },
  { id: 'ie-pieta', name: 'Pieta', country: 'IE', level: 'urgent', who: 'Anyone with thoughts of suicide or self-harm', call: '1800 247 247', text: 'HELP to 51444', chat: 'https://www.pieta.ie', hours: 'All day, every day' },
  { id: 'ie-samaritans', name: 'Samaritans', country: 'IE', level: 'talk', who: 'Anyone who wants to talk about anything', call: '116 123', chat: 'https://www.samaritans.org', hours: 'All day, every day. Free to call' },
  { id: 'ie-text', name: 'Text About It', country: 'IE', level: 'talk', who: 'Anyone who would rather text than talk', text: 'HELLO to 50808', hours: 'All day, every day' },
  { id: 'ie-aware', name: 'Aware', country: 'IE', level: 'talk', who: 'People living with depression or bipolar disorder', call: '1800 80 48 48', chat: 'https://www.aware.ie', hours: '10am to 10pm, every day' },
];

export const helpServices: readonly HelpService[] = [...unitedKingdom, ...ireland];

/** The three choices shown first for a country, in the order emergency, urgent, talk. */
export const firstChoices = (country: Country): readonly HelpService[] =>
  (['emergency', 'urgent', 'talk'] satisfies HelpLevel[]).flatMap((level) =>
    helpServices.filter((service) => service.country === country && service.level === level).slice(0, 1),
  );

/** Every service of a country, the three first choices leading. */
export const servicesOf = (country: Country): readonly HelpService[] => {
  const first = firstChoices(country);
  return [...first, ...helpServices.filter((service) => service.country === country && !first.includes(service))];
};

/** Domains of services and public bodies people may always be pointed to; subdomains count too. */
export const helpDomains: readonly string[] = [
  'samaritans.org', 'giveusashout.org', 'papyrus-uk.org', 'thecalmzone.net', 'sossilenceofsuicide.org', 'switchboard.lgbt',
  'mind.org.uk', 'beateatingdisorders.org.uk', 'nationaldahelpline.org.uk', 'pieta.ie', 'aware.ie', 'textaboutit.ie',
  'nhs.uk', 'gov.uk', 'hse.ie', 'gov.ie', 'citizensadvice.org.uk', 'rethink.org', 'samh.org.uk', 'mentalhealth.org.uk',
  'stayingsafe.net', 'hubofhope.co.uk', 'childline.org.uk', 'turn2me.ie', 'mentalhealthireland.ie', 'bacp.co.uk', 'cruse.org.uk',
];
