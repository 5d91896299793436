import { useState, type ComponentProps } from 'react';
import { Button } from './button.js';
import { TextField } from './field.js';
import styles from './password-field.module.css';

/** A password that can be looked at while typing. Pasting is welcome. */
export const PasswordField = ({ show, hide, ...rest }: ComponentProps<typeof TextField> & { show: string; hide: string }) => {
  const [shown, setShown] = useState(false);
  return (
    <div className={styles['password']}>
      <TextField {...rest} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false} />
      <Button look="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? hide : show}
      </Button>
    </div>
  );
};
