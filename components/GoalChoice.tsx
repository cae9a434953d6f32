import { type Goal, goals } from '../model/terms.ts';
import { useLanguage } from './language.tsx';

/** What the learner wants of a credential, out of the goals that the rubric weighs by. */
export function GoalChoice({ goal, onGoal }: { goal: Goal; onGoal(goal: Goal): void }) {
  const { text } = useLanguage();
  return (
    <label>
      {text.goal}
      <select
        value={goal}
        onChange={(event) => {
          const chosen = goals.find((one) => one === event.target.value);
          if (chosen) onGoal(chosen);
        }}
      >
        {goals.map((one) => (
          <option key={one} value={one}>
            {text.goals[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
