/** Every address of the place. Words of people never stand in one. */
export const paths = {
  welcome: () => '/',
  join: () => '/join',
  signIn: () => '/sign-in',
  recover: () => '/recover',
  help: () => '/help',
  guidelines: () => '/guidelines',
  feed: (wish?: string) => (wish === undefined || wish === '' ? '/feed' : `/feed?wish=${encodeURIComponent(wish)}`),
  spaces: () => '/spaces',
  space: (slug: string) => `/spaces/${encodeURIComponent(slug)}`,
  post: (id: string) => `/posts/${encodeURIComponent(id)}`,
  replies: (id: string) => `/posts/${encodeURIComponent(id)}#replies`,
  write: (space?: string) => (space === undefined ? '/write' : `/write?space=${encodeURIComponent(space)}`),
  waiting: () => '/still-waiting',
  notices: () => '/notices',
  me: () => '/me',
  record: () => '/me#record',
  desk: (search = '') => `/desk${search}`,
  deskCase: (id: string, search = '') => `/desk/cases/${encodeURIComponent(id)}${search}`,
  releases: () => '/releases',
  release: (id: string) => `/releases/${encodeURIComponent(id)}`,
} as const;

/** The same addresses as the router matches them. */
export const routes = {
  space: '/spaces/:slug',
  post: '/posts/:id',
  desk: '/desk/*',
  releases: '/releases/*',
} as const;
