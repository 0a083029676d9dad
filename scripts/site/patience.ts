/** How long a page is waited for, in milliseconds. Some pages never answer, never end or are never idle. */
export interface Patience {
  /** Until a page begins to come, and for any one answer of a document to take. */
  answer: number;
  /** For a page to come whole. */
  whole: number;
  /** For it to have fetched what it fetches by itself. */
  idle: number;
  /** For it to fill its tables and come to rest. */
  rest: number;
  /** One that says all it could say is at rest when it has not changed for so long; */
  still: number;
  /** one that lacks something may be about to draw it. */
  stillLacking: number;
}

export const patience: Patience = {
  answer: 30_000,
  whole: 10_000,
  idle: 5_000,
  rest: 15_000,
  still: 1200,
  stillLacking: 5_000,
};
