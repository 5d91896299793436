import { forms, type MemberLog } from '@alongside/shared/insights/member-log';

/** Bands are fixed lists: a cell stands in every release, empty or not. Tenure in whole calendar months since joining. */
export const tenureBands = ['0-1', '2-5', '6+'] as const;
export type TenureBand = (typeof tenureBands)[number];

export const tenureBand = ({ tenure }: Pick<MemberLog, 'tenure'>): TenureBand => {
  if (tenure <= 1) return '0-1';
  return tenure <= 5 ? '2-5' : '6+';
};

export const contactBands = ['0', '1-4', '5-19', '20+'] as const;
export type ContactBand = (typeof contactBands)[number];

/** @param contacts how many, in one month */
export const contactBand = (contacts: number): ContactBand => {
  if (contacts === 0) return '0';
  if (contacts <= 4) return '1-4';
  return contacts <= 19 ? '5-19' : '20+';
};

export const roleBands = ['gave-only', 'received-only', 'both', 'read-along'] as const;
export type RoleBand = (typeof roleBands)[number];

/** By contacts with peers in any form; reactions alone and contacts with the team do not count. */
export const roleBand = (log: Pick<MemberLog, 'given' | 'received'>): RoleBand => {
  const gave = forms.some((form) => log.given[form] > 0);
  const received = forms.some((form) => log.received[form] > 0);
  if (gave) return received ? 'both' : 'gave-only';
  return received ? 'received-only' : 'read-along';
};

export const formsBands = ['0', '1', '2', '3', '4', '5', '6'] as const;

/**
 * F6: in how many of the six ways somebody took part, giving and receiving each counted in every form.
 * Formula: Σ over forms [G_f > 0] + [R_f > 0]. Unit: ways, 0 to 6. Source: MEASURES gr-1.0.
 */
export const waysTakenPart = (log: Pick<MemberLog, 'given' | 'received'>): number =>
  forms.reduce((ways, form) => ways + Number(log.given[form] > 0) + Number(log.received[form] > 0), 0);

export const waitBands = ['<=1h', '<=4h', '<=24h', '<=72h', '<=168h', '>168h', 'none'] as const;
export type WaitBand = (typeof waitBands)[number];

/** @param hours to the first reply of another peer, or null while there is none; each band ends with its last second */
export const waitBand = (hours: number | null): WaitBand => {
  if (hours === null) return 'none';
  if (hours <= 1) return '<=1h';
  if (hours <= 4) return '<=4h';
  if (hours <= 24) return '<=24h';
  if (hours <= 72) return '<=72h';
  return hours <= 168 ? '<=168h' : '>168h';
};
