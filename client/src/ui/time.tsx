/** A moment in words, with the exact one in its title. */
export const Time = ({ at, words, full }: { at: string; words: string; full: string }) => (
  <time dateTime={at} title={full}>
    {words}
  </time>
);
