/** Every draft stands under a name that begins with this, and nothing else does. */
export const draftPrefix = 'alongside.draft.';
