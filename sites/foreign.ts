import { asAgency, asPeriod, isBooks, type Frame } from './frames';
import { captionClaims, type Claims } from './own-books';
import { sameName } from './same-name';
import type { FrameStatement } from './statements/of-frame';
import { agreed, candidatesOf, clientOf, periodsOf } from './whose';

/** Where several tables of books stand on the page, those that name another owner or period than the page does. */
export function foreign(frames: readonly Frame[]): Map<FrameStatement, Record<string, string>> {
  const none = new Map<FrameStatement, Record<string, string>>();
  const books = frames.flatMap((frame) => frame.found.filter(isBooks).map((book) => ({ frame, book })));
  if (books.length < 2) return none;
  const common = frames.map((frame) => without(frame, frame.found.filter(isBooks)));
  const owner = clientOf(common).client;
  const { viewed } = periodsOf(common);
  const own = books.map(({ frame, book }) => {
    const claims = claimsOf(frame, book);
    const [name, other] = candidatesOf([{ ...frame, ...claims }]);
    return { book, name: other ? undefined : name?.name, period: agreed(claims.periods) ?? undefined };
  });
  const differing = (
    of: (one: (typeof own)[number]) => string | undefined,
    page: string | undefined,
  ): typeof own => {
    const others = own.filter((one) => of(one) !== page);
    // Told apart only where each of them says whose it is, and one of them is the page's.
    const sure = page !== undefined && own.every((one) => of(one)) && others.length < own.length;
    return sure ? others : [];
  };
  const byName = differing(({ name }) => name && sameName(name), owner ? sameName(owner.name) : undefined);
  const byPeriod = differing(({ period }) => period, viewed ?? undefined);
  return new Map(
    [...byName, ...byPeriod].map(({ book, name, period }) => [
      book,
      { statement: book.statement.title, client: name ?? '', period: period ?? '' },
    ]),
  );
}

/** What stands around a table alone, or in it over its headings. */
function claimsOf(frame: Frame, book: FrameStatement): Claims {
  const { clients, periods } = captionClaims(book);
  const isOwn = ({ of }: { of?: number }): boolean => of === book.printed.index;
  return {
    clients: [...frame.clients.filter(isOwn), ...clients.map((claim) => asAgency(claim, ''))],
    periods: [...frame.periods.filter(isOwn), ...periods.flatMap(asPeriod)],
  };
}

/** A frame without those of its tables and without what they say of themselves. */
export function without(frame: Frame, books: readonly FrameStatement[]): Frame {
  const places = books.map(({ printed }) => printed.index);
  const isOther = ({ of }: { of?: number }): boolean => of === undefined || !places.includes(of);
  return {
    ...frame,
    found: frame.found.filter((one) => !books.includes(one)),
    clients: frame.clients.filter(isOther),
    periods: frame.periods.filter(isOther),
  };
}

/** Adds to a frame's claims what its tables say of themselves. */
export function withCaptions(frame: Frame): Frame {
  const claims = frame.found.filter(isBooks).map(captionClaims);
  return {
    ...frame,
    clients: [
      ...frame.clients,
      ...claims.flatMap(({ clients }) => clients.map((claim) => asAgency(claim, ''))),
    ],
    periods: [...frame.periods, ...claims.flatMap(({ periods }) => periods.flatMap(asPeriod))],
  };
}
