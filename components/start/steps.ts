/** What to know before the first use, in both first runs: what is read, that nothing leaves, how to turn it off. */
export const steps = [1, 2, 3] as const;

export type Step = (typeof steps)[number];
