import { describe, expect, it } from 'vitest';
import { comparePriorities, contentActions, mostRestrictive, soonest } from './assessment.js';
import { priorities } from './priorities.js';
import { countries, firstChoices, HelpService, helpServices, servicesOf } from './resources.js';
import { guidelines, Guidelines } from './guidelines.js';

describe('priorities and actions', () => {
  it('puts the soonest priority first, whatever the order given', () => {
    expect(priorities.toReversed().toSorted(comparePriorities)).toEqual([...priorities]);
    expect(soonest('P3', 'P1')).toBe('P1');
    expect(soonest('P0', 'P2')).toBe('P0');
  });

  it('lets the action that shows least win, and allows when nothing asks otherwise', () => {
    expect(mostRestrictive([])).toBe('allow');
    expect(mostRestrictive(['note', 'allow'])).toBe('note');
    expect(mostRestrictive([...contentActions])).toBe('hold');
  });
});

describe('help services', () => {
  it('each can be reached, and each id is used once', () => {
    for (const service of helpServices) {
      expect(HelpService.parse(service)).toEqual(service);
      expect(service.call ?? service.text ?? service.chat, service.id).toBeDefined();
    }
    expect(new Set(helpServices.map((service) => service.id)).size).toBe(helpServices.length);
  });

  it.each(countries)('shows emergency, urgent and talk first in %s, and no more than three', (country) => {
    expect(firstChoices(country).map((service) => service.level)).toEqual(['emergency', 'urgent', 'talk']);
    expect(servicesOf(country).every((service) => service.country === country)).toBe(true);
    expect(servicesOf(country).slice(0, 3)).toEqual(firstChoices(country));
  });
});

it('the guidelines keep to their own contract and to calm punctuation', () => {
  expect(Guidelines.parse(guidelines)).toEqual(guidelines);
  expect(JSON.stringify(guidelines)).not.toContain('!');
});
