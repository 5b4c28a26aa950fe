import { relative } from "node:path";

/** How many tests passed, and the names of those that did not. */
export type Count = { passed: number; failed: string[] };

type Vitest = {
  numPassedTests: number;
  testResults: { name: string; status: string; assertionResults: Assertion[] }[];
};
type Assertion = { status: string; fullName: string };

/** A file that failed without a failed test could not be read, or prepared: it counts as one. */
export const countOfVitest = ({ numPassedTests, testResults }: Vitest): Count => ({
  passed: numPassedTests,
  failed: testResults.filter(({ status }) => status === "failed").flatMap(failedIn),
});

function failedIn({ name, assertionResults }: Vitest["testResults"][number]): string[] {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter(({ status }) => status === "failed");
  return failed.length > 0 ? failed.map(({ fullName }) => `${file}: ${fullName}`) : [file];
}

type Suite = { file: string; suites?: Suite[]; specs?: Spec[] };
type Spec = { title: string; tests: { projectName: string; status: string }[] };
type Playwright = { stats: { expected: number }; suites: Suite[] };

/** A test that passed at a second try has failed. */
export const countOfBrowser = ({ stats, suites }: Playwright): Count => ({
  passed: stats.expected,
  failed: suites.flatMap(failedOf),
});

const failedOf = ({ file, suites = [], specs = [] }: Suite): string[] => [
  ...suites.flatMap(failedOf),
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName }) => `${projectName} ${file}: ${title}`),
  ),
];
