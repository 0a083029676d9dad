import { profiles } from '../../../sites/profiles';
import { readSettledPage, type PublishedReading } from '../../site/read';
import type { Step } from '../stage';

/** From where on the page's naming of a client counts as certain, and as likely. */
const CERTAIN = 0.9;
const LIKELY = 0.6;

function inWords({ client, candidates, period, statements, problems }: PublishedReading): string[] {
  const level = (confidence: number): string =>
    confidence >= CERTAIN ? 'certain' : confidence >= LIKELY ? 'likely' : 'not certain';
  return [
    client
      ? `client: ${client.name}, ${level(client.confidence)}`
      : `client: none${candidates ? `; named are ${candidates.map(({ name }) => name).join(', ')}` : ''}`,
    `period: ${period ?? 'none'}`,
    ...statements.map(({ kind, rows }) => `${kind}: rows ${rows.length}`),
    ...problems.map((problem) => `problem: ${problem}`),
  ];
}

export const reading: Step = {
  title: 'Read the page, and leave what was read as reading.json',
  async run(stage) {
    stage.reading = await readSettledPage(stage.page, profiles);
    stage.keep('reading', stage.reading);
    inWords(stage.reading).forEach(stage.tell);
  },
};
