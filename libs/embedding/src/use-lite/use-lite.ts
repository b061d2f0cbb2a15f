// What others know of the built-in encoder without loading it.

/** The model's number is raised with whatever changes its vectors. */
export const USE_LITE = { model: 'use-lite-1', dimensions: 512 } as const;
