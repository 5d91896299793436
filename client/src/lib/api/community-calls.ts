import type { communityApi } from '@alongside/shared/community/api';
import { on } from './on.js';

type Api = typeof communityApi;

export const listSpaces = on<Api['listSpaces']>('GET', '/spaces');
export const readSpace = on<Api['readSpace']>('GET', '/spaces/:slug');
export const joinSpace = on<Api['joinSpace']>('PUT', '/spaces/:slug/membership');
export const leaveSpace = on<Api['leaveSpace']>('DELETE', '/spaces/:slug/membership');
export const readFeed = on<Api['readFeed']>('GET', '/feed');
export const readStillWaiting = on<Api['readStillWaiting']>('GET', '/still-waiting');
export const submitPost = on<Api['submitPost']>('POST', '/posts');
export const readPost = on<Api['readPost']>('GET', '/posts/:id');
export const changePost = on<Api['changePost']>('PATCH', '/posts/:id');
export const withdrawPost = on<Api['withdrawPost']>('DELETE', '/posts/:id');
export const listReplies = on<Api['listReplies']>('GET', '/posts/:id/replies');
export const submitReply = on<Api['submitReply']>('POST', '/posts/:id/replies');
export const changeReply = on<Api['changeReply']>('PATCH', '/replies/:id');
export const withdrawReply = on<Api['withdrawReply']>('DELETE', '/replies/:id');
export const reactToPost = on<Api['reactToPost']>('PUT', '/posts/:id/reactions/:kind');
export const takeBackReactionToPost = on<Api['takeBackReactionToPost']>('DELETE', '/posts/:id/reactions/:kind');
export const reactToReply = on<Api['reactToReply']>('PUT', '/replies/:id/reactions/:kind');
export const takeBackReactionToReply = on<Api['takeBackReactionToReply']>('DELETE', '/replies/:id/reactions/:kind');
