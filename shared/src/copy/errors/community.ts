/** What this room's refusals say. */
export const communityErrorWords = {
  'space.not-found': { title: 'No such space', detail: 'We could not find that space, or it is not open to you.' },
  'space.members-only': { title: 'For members of this space', detail: 'Only members can post here. You can ask to join first. What you wrote is still here.' },
  'post.not-found': { title: 'Not here', detail: 'We could not find that post. It may have been taken back, or the link may be wrong.' },
  'post.replies-closed': { title: 'Not taking replies', detail: 'This post is not taking replies just now. What you wrote is still here.' },
  'reply.not-found': { title: 'Not here', detail: 'We could not find that reply. It may have been taken back, or the link may be wrong.' },
} as const;
