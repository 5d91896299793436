export const connectionCopy = {
  noConnection: {
    title: 'No connection just now',
    detail: 'We could not reach Alongside. What you wrote is still here. Please check your connection and try again.',
  },
  away: 'You are offline. You can read what is on the screen, and the help page works.',
} as const;
