import { expect, it } from 'vitest';
import { smsLink, telLink } from './links.js';

it('makes links a phone can use', () => {
  expect(telLink('116 123')).toBe('tel:116123');
  expect(smsLink('SHOUT to 85258')).toBe('sms:85258?&body=SHOUT');
  expect(smsLink('88247')).toBe('sms:88247');
});
