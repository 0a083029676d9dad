import { z } from 'zod';

/** One way to find an element: tried in order, the first that gives text wins. */
export const locator = z.strictObject({
  /** CSS selector, scoped to the profile's `scope` when there is one. */
  css: z.string().min(1).max(300),
  /** What to take: the text, an input's or select's shown value, or an attribute. */
  take: z.enum(['text', 'value', 'attribute']).default('text'),
  attribute: z.string().max(60).optional(),
  /** Text the value stands behind, e.g. `会计期间：` or `/`; what precedes it is dropped. */
  after: z.string().max(60).optional(),
  /**
   * The element stands beside this label, whatever it is made of; colons and blanks do not count. `css` then
   * says what of the place beside it is meant, `*` for all of it.
   */
  anchor: z.strictObject({ label: z.string().min(1).max(40) }).optional(),
  /** Of what `css` finds, only what reads like a company's name or a period counts. */
  shape: z.enum(['company', 'period']).optional(),
  /**
   * Made by teaching: must find one text and no other, and all such locators of a place that find
   * something must agree. Otherwise the place gives nothing.
   */
  single: z.boolean().optional(),
  /** Nothing lasting leads there, only what kind of text it is: a hint that a person must confirm. */
  weak: z.boolean().optional(),
});

/**
 * What is known of one bookkeeping tool. Data only: selectors and words, no code.
 * Unknown keys of a later minor version are kept by the pack that carries the profile.
 */
export const siteProfile = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/, '2 to 61 lower case letters, digits and hyphens'),
  title: z.string().min(1).max(80),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers, like 1.0.0'),
  /** Where it applies. A page matches when its host, path prefix and every mark are there. */
  match: z.strictObject({
    /** Host names; `*.example.com` for subdomains; empty for any host. */
    hosts: z.array(z.string().max(120)).max(20),
    /** `location.pathname` starts with this. */
    path: z.string().max(200).default('/'),
    /** Selectors that must all match in the document: how the tool is told from another on the same host. */
    marks: z.array(z.string().max(300)).max(6).default([]),
  }),
  /** Only this part of the document is read (the active tab of a tool that keeps closed ones in the DOM). */
  scope: z.string().max(300).optional(),
  /** Selector that matches while figures are still being fetched. */
  busy: z.string().max(300).optional(),
  client: z.array(locator).max(8).default([]),
  period: z.array(locator).max(8).default([]),
  headerPeriod: z.array(locator).max(8).default([]),
  /** Cells that hold client names in a client list. */
  clientList: z
    .strictObject({
      table: z.string().max(300),
      name: z.string().max(300),
      code: z.string().max(300).optional(),
      /** Heading of the column of names; found by it, the column may move. */
      heading: z.string().max(60).optional(),
    })
    .optional(),
  /** True once somebody compared it with the live site; the day stands in `verifiedOn`. */
  verified: z.boolean().default(false),
  verifiedOn: z.string().optional(),
});

export type Locator = z.infer<typeof locator>;
export type SiteProfile = z.infer<typeof siteProfile>;
