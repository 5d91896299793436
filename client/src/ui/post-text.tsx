import { Fragment, useMemo } from 'react';
import { readPostText, type Block, type Line } from './read-post-text.js';
import styles from './post-text.module.css';

// Entries have no identity but their place, and never move: the place is the key.
const Words = ({ line }: { line: Line }) => line.map(({ kind, text }, at) => (kind === 'emphasis' ? <em key={at}>{text}</em> : <Fragment key={at}>{text}</Fragment>));

const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      <Words line={line} />
    </Fragment>
  ));

const Items = ({ items }: { items: readonly Line[] }) =>
  items.map((line, at) => (
    <li key={at}>
      <Words line={line} />
    </li>
  ));

const OneBlock = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Lines lines={block.lines} />
        </blockquote>
      );
    case 'bullets':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'numbers':
      return (
        <ol start={block.start}>
          <Items items={block.items} />
        </ol>
      );
  }
};

/** What somebody wrote, as elements; never as markup. */
export const PostText = ({ text }: { text: string }) => {
  const blocks = useMemo(() => readPostText(text), [text]);
  return (
    <div className={styles['text']} dir="auto">
      {blocks.map((block, at) => (
        <OneBlock key={at} block={block} />
      ))}
    </div>
  );
};
