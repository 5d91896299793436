import type { identityApi } from '@alongside/shared/identity/api';
import { on } from './on.js';

type Api = typeof identityApi;

export const offerNames = on<Api['offerNames']>('GET', '/members/names');
export const join = on<Api['join']>('POST', '/members');
export const signIn = on<Api['signIn']>('POST', '/sessions');
export const recover = on<Api['recover']>('POST', '/recoveries');
export const signOut = on<Api['signOut']>('DELETE', '/sessions/current');
export const listSessions = on<Api['listSessions']>('GET', '/sessions');
export const endSession = on<Api['endSession']>('DELETE', '/sessions/:id');
export const readMe = on<Api['readMe']>('GET', '/me');
export const changeMe = on<Api['changeMe']>('PATCH', '/me');
export const changePassword = on<Api['changePassword']>('PUT', '/me/password');
export const agreeToGuidelines = on<Api['agreeToGuidelines']>('PUT', '/me/guidelines-agreement');
export const listBlocks = on<Api['listBlocks']>('GET', '/me/blocks');
export const block = on<Api['block']>('PUT', '/me/blocks/:memberId');
export const unblock = on<Api['unblock']>('DELETE', '/me/blocks/:memberId');
export const listMutes = on<Api['listMutes']>('GET', '/me/mutes');
export const mute = on<Api['mute']>('PUT', '/me/mutes/:memberId');
export const unmute = on<Api['unmute']>('DELETE', '/me/mutes/:memberId');
