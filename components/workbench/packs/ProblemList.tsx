import type { PackProblem } from '../../../rules/packs/load';
import { placeOfProblem, problemSentence } from './problemWords';

/** Problems drawn at once; a file with more is another kind of file. */
const SHOWN = 100;

/** Every place where a pack is not as it should be, with the reason and a hint. */
export function ProblemList({ problems }: { problems: readonly PackProblem[] }) {
  return (
    <ol class="wb-errors">
      {problems.slice(0, SHOWN).map((problem, index) => {
        const place = placeOfProblem(problem);
        return (
          <li key={index}>
            {place && <b>{place}</b>}
            <span>{problemSentence(problem.reason)}</span>
            {problem.hint && <span class="soft">{problemSentence(problem.hint)}</span>}
            {problem.path && <code class="meta">{problem.path}</code>}
          </li>
        );
      })}
    </ol>
  );
}
