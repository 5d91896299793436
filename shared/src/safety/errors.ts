/** Problems only this room can answer with: none so far, since a draft that cannot be read is already the kernel's. */
export const safetyErrors = {} as const;
