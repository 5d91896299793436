const everyMs = 25;

/**
 * Tries until it does not throw; then gives its answer.
 * @param ceilingMs when to give up (default 15 s: generous, since this asserts that something happens, not how fast)
 */
export const eventually = async <T>(look: () => Promise<T> | T, ceilingMs = 15_000): Promise<T> => {
  const end = Date.now() + ceilingMs;
  for (;;) {
    try {
      return await look();
    } catch (fault) {
      if (Date.now() > end) throw fault;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  }
};
