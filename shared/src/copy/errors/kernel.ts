/** What any part of the service can say. */
export const kernelErrorWords = {
  'input.invalid': { title: 'Something needs changing', detail: 'Please look at the parts listed and try again. What you wrote is still here.' },
  'input.unreadable': { title: 'We could not read that', detail: 'The request did not arrive in a form we can read. Please try again.' },
  'input.too-large': { title: 'That is too long', detail: 'That is more than we can take at once. Please send something shorter.' },
  'input.unsupported': { title: 'We could not read that', detail: 'Please send this as JSON.' },
  'session.required': { title: 'Please sign in', detail: 'You need to sign in to do this.' },
  'not-allowed': { title: 'Not open to you', detail: 'Your account cannot do this. If you think it should, please ask the team.' },
  'origin.foreign': { title: 'We stopped that', detail: 'That request came from another website, so we did not do it.' },
  'not-found': { title: 'Not here', detail: 'We could not find that. It may have been taken down, or the link may be wrong.' },
  'method.unknown': { title: 'Not here', detail: 'This address does not take that kind of request.' },
  'idempotency.reused': { title: 'Already used', detail: 'That key was used before for something else. Please send this again with a new one.' },
  'rate.limited': { title: 'A short pause, please', detail: 'That was a lot in a short time. Please wait a moment and try again. What you wrote is still here.' },
  'server.fault': { title: 'Something went wrong here', detail: 'This is our fault, not yours. What you wrote is still here. Please try again soon.' },
  'service.away': { title: 'Back in a moment', detail: 'We cannot reach part of our service just now. What you wrote is still here. Please try again shortly.' },
} as const;
