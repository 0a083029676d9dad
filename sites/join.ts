import type { FrameReading, Problem, Reading } from '../rules/reading';
import { foreign, without, withCaptions } from './foreign';
import { hasBooks, recognised, visible } from './frames';
import { onPage } from './statements/of-frame';
import { shortened } from './statements/shortened';
import { partsThatDiffer } from './statements/parts';
import { doubted, unitElsewhere } from './units';
import { clientOf, periodsOf } from './whose';

/** Problems of one frame beyond these say nothing new. */
const ENOUGH = 12;

/**
 * Joins the frames of a page into one reading, and says in problems what it could not decide.
 * @param firm name of the bookkeeping firm that uses the tool, which many tools show beside the client's
 */
export function join(readings: readonly FrameReading[], firm = ''): Reading {
  const shown = visible(readings).map((reading) => recognised(reading, firm));
  const others = foreign(shown);
  const frames = shown.map((frame) =>
    withCaptions(
      without(
        frame,
        frame.found.filter((one) => others.has(one)),
      ),
    ),
  );
  const { client, candidates, two } = clientOf(frames);
  const { viewed, header } = periodsOf(frames);
  const found = frames.map((frame) =>
    frame.found.map((one) => {
      const elsewhere = unitElsewhere(one, frame, frames);
      return doubted(onPage(one, viewed, elsewhere), elsewhere);
    }),
  );
  const statements = found.flat().map(({ statement }) => statement);
  const loading = frames.some((frame) => frame.loading);
  const books = frames.find(hasBooks);
  const frame = books?.path ?? [];
  // One frame of a tool names the client for all of them; and where no statement stands nobody need be named.
  const isStale =
    books !== undefined && !frames.some(({ clients }) => clients.some(({ found }) => found === 'profile'));
  const problems: Problem[] = frames.flatMap((reading, n) => [
    ...(reading.loading ? [{ code: 'loading' as const, detail: {}, frame: reading.path }] : []),
    ...reading.problems.filter(({ code }) => code !== 'profile-stale' || isStale),
    ...shortened(
      (found[n] ?? []).flatMap((one) => one.problems),
      ENOUGH,
    ),
  ]);
  for (const [{ printed }, detail] of others) {
    problems.push({ code: 'other-books', detail, frame: printed.frame });
  }
  problems.push(...partsThatDiffer(statements));
  if (!statements.length && !loading) problems.push({ code: 'no-books', detail: {}, frame: [] });
  if (two) {
    problems.push({
      code: 'two-clients',
      detail: { one: candidates[0]!.name, other: candidates[1]!.name },
      frame,
    });
  } else if (!client && books) problems.push({ code: 'no-client', detail: {}, frame });
  if (!viewed && books) problems.push({ code: 'no-period', detail: {}, frame });
  return {
    client,
    candidates,
    period: viewed,
    headerPeriod: header !== viewed ? header : null,
    statements,
    problems,
    profile: books?.profile ?? frames.find(({ profile }) => profile)?.profile ?? null,
    loading,
    readAt: Math.max(0, ...frames.map(({ readAt }) => readAt)),
  };
}
