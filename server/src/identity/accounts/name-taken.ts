import { Refused } from '#platform';

const uniqueViolation = '23505';

export const nameTaken = () =>
  new Refused('member.username-taken', { errors: [{ path: 'username', message: 'This name, or one that looks like it, is in use.' }] });

/** Runs a change of name; PostgreSQL's "there is one already" comes out as `member.username-taken`. */
export const orNameTaken = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (fault) {
    const { code, constraint } = ((fault as { driverError?: unknown }).driverError ?? fault) as { code?: string; constraint?: string };
    throw code === uniqueViolation && constraint === 'member_skeleton_key' ? nameTaken() : fault;
  }
};
