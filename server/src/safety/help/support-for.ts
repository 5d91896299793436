import type { Assessment, HelpLevel, Priority } from '@alongside/shared/safety/assessment';
import { type Country, firstChoices, type HelpService } from '@alongside/shared/safety/resources';

const levelOf = (about: Pick<Assessment, 'support'> | Priority): HelpLevel | undefined => {
  if (typeof about === 'object') return about.support;
  switch (about) {
    case 'P0':
      return 'emergency';
    case 'P1':
      return 'urgent';
    case 'P2':
      return 'talk';
    case 'P3':
      return undefined;
  }
};

/** At most three services of a country, the kind that fits best first; none when nothing calls for them. */
export const supportFor = (about: Pick<Assessment, 'support'> | Priority, country: Country = 'GB'): HelpService[] => {
  const level = levelOf(about);
  if (level === undefined) return [];
  const choices = firstChoices(country);
  return [...choices.filter((service) => service.level === level), ...choices.filter((service) => service.level !== level)];
};
