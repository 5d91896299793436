import { Time } from '../../ui/time.js';
import { useNow } from './now.js';
import { fullTime, timeWords } from './time-words.js';

/** When something was, kept up to date while it is on the screen. */
export const When = ({ at }: { at: string }) => <Time at={at} words={timeWords(at, useNow())} full={fullTime(at)} />;
