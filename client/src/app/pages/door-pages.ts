// The way in, in one file.
export { GuidelinesPage } from './guidelines-page.js';
export { JoinPage } from './join-page.js';
export { RecoverPage } from './recover-page.js';
export { SignInPage } from './sign-in-page.js';
