import { useState } from 'react';
import { appCopy } from '../../copy/en-GB/app.js';
import { keysCopy, queueCopy } from '../../copy/en-GB/desk.js';
import { Button } from '../../ui/button.js';
import { Tick } from '../../ui/choice.js';
import { Dialog } from '../../ui/dialog.js';
import { setKeysOn, useDeskKeys, useKeysOn } from './desk-keys.js';
import styles from './keys-sheet.module.css';

/** Opens the sheet of keys, also by `?`. */
export const KeysButton = () => {
  const [open, setOpen] = useState(false);
  useDeskKeys({ '?': () => setOpen(true) });
  return (
    <>
      <Button look="quiet" className={styles['open']} onClick={() => setOpen(true)}>
        {queueCopy.keys}
      </Button>
      {open && <KeysSheet onClose={() => setOpen(false)} />}
    </>
  );
};

const KeysSheet = ({ onClose }: { onClose: () => void }) => {
  const on = useKeysOn();
  return (
    <Dialog title={keysCopy.title} close={appCopy.close} onClose={onClose}>
      <p>{keysCopy.lead}</p>
      <dl className={styles['keys']}>
        {keysCopy.list.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Tick label={keysCopy.on} hint={keysCopy.onHint} checked={on} onChange={(event) => setKeysOn(event.target.checked)} />
    </Dialog>
  );
};
