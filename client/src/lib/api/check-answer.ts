/**
 * While developing, parses an answer with its contract and says in the console where the two differ.
 * Built pages leave this out, and the schemas with it.
 */
export const checkAnswer = async (method: string, path: string, answer: unknown): Promise<void> => {
  const { everyEndpoint } = await import('@alongside/shared/api');
  const contract = everyEndpoint.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  const result = contract?.endpoint.response.safeParse(answer);
  if (result?.success !== true) console.error(`The answer of ${method} ${path} is not what its contract says.`, result?.error?.issues);
};
