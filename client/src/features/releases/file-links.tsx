import type { ReleaseFile } from '@alongside/shared/insights/release';
import { releasesCopy } from '../../copy/en-GB/releases.js';
import { PlainList } from '../../ui/plain-list.js';
import styles from './file-links.module.css';

const kib = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** The frozen files of one table. */
export const FileLinks = ({ files, name }: { files: readonly ReleaseFile[]; name: string }) => (
  <PlainList className={styles['files']}>
    {files.map(({ format, path, bytes }) => (
      <li key={format}>
        <a href={`/api/v1${path}`} download={`${name}.${format}`} className={styles['file']}>
          {releasesCopy.download(name, format.toLocaleUpperCase('en-GB'))} <span className={styles['size']}>({kib(bytes)})</span>
        </a>
      </li>
    ))}
  </PlainList>
);
