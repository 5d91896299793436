import { useNavigate } from 'react-router';
import type { Wish } from '@alongside/shared/community/post';
import { feedCopy, wishCopy, wishOrder } from '../../copy/en-GB/posts.js';
import { SelectField } from '../../ui/field.js';

/** Narrows a feed to posts with one wish. */
export const WishFilter = ({ wish, pathOf }: { wish: Wish | undefined; pathOf: (wish: string) => string }) => {
  const navigate = useNavigate();
  return (
    <SelectField inline label={feedCopy.filter} value={wish ?? ''} onChange={(event) => void navigate(pathOf(event.target.value), { replace: true })}>
      <option value="">{feedCopy.everyWish}</option>
      {wishOrder.map((kind) => (
        <option key={kind} value={kind}>
          {wishCopy[kind].filter}
        </option>
      ))}
    </SelectField>
  );
};

/** The wish an address names, if it names one we know. */
export const wishOf = (given: string | null): Wish | undefined => wishOrder.find((kind) => kind === given);
