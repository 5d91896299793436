import type { Form } from '@alongside/shared/insights/member-log';

/** Forms of support that can happen here. One-to-one conversations are not offered yet, so their cells are structural zeros. */
const offered: ReadonlySet<Form> = new Set<Form>(['group', 'community']);

export const isOffered = (form: Form): boolean => offered.has(form);

/** The most ways anybody can take part in: giving and receiving in each form on offer. */
export const mostWays = 2 * offered.size;
