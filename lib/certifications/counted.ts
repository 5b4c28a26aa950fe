type Optional = { option: string | null };
type Counting = Optional & { competencies: readonly Optional[] };

const isChosen = ({ option }: Optional, chosen: readonly string[]) =>
  option === null || chosen.includes(option);

/** What counts in a block: activities and competencies without an option, or with one that was chosen (R5). */
export function countedActivities<A extends Counting>(
  activities: readonly A[],
  chosen: readonly string[],
): A[] {
  return activities
    .filter((activity) => isChosen(activity, chosen))
    .map((activity) => ({
      ...activity,
      competencies: activity.competencies.filter((competency) => isChosen(competency, chosen)),
    }))
    .filter(({ competencies }) => competencies.length > 0);
}
