/** How long a page may take to bring the figures of the client it already names, in milliseconds. */
export const LAG_PATIENCE = 1500;
/** A page must show the same name, period and figures for so long before they are filed, in milliseconds. */
export const SETTLED_AFTER = 1200;
/** For so long figures that were asked for under one name may still come under the next, in milliseconds. */
export const LATE = 10_000;
/** Figures that stood so long under a name were meant for it, as far as anybody could see; in milliseconds. */
export const AHEAD = 400;
