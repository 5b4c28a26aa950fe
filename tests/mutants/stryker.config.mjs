/**
 * The pure rules: files of the business that have no suffix (lifecycles, rules of juries, deadlines, award rule) or are a
 * policy, and the calendar below them. What reads, writes, draws or words is none of it, nor what receives a file
 * (`define-upload`), where each part of a request is filled in (`draft-pages`), what the portal is called, and the accounts of
 * the demonstration.
 */
const PURE = [
  "lib/{juries,jury-sessions,candidacies,candidates,certifications,certificates}/**/*.ts",
  "lib/{vae,assessments,identity,deadlines,companies,accounts,documents,settings,accreditations,acquisitions,retention}/**/*.ts",
  "lib/platform/chain/chain.ts",
  "lib/platform/{actor,shared}/**/*.ts",
  "!**/*.{queries,commands,actions,schema,upload,job,delivery,document,template,labels}.ts",
  "!**/*-view.ts",
  "!lib/documents/define-upload.ts",
  "!lib/vae/dossier/draft-pages.ts",
  "!lib/platform/shared/portal.ts",
  "!lib/accounts/sign-in/demo-users.ts",
];

export default {
  mutate: PURE,
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutants/vitest.config.ts" },
  coverageAnalysis: "all",
  ignorePatterns: ["/.next", "/.data", "/public"],
  tempDirName: ".next/mutants",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { reportTests: false, logTests: false },
  // what loops for ever is found by its test that does not end
  timeoutMS: 10_000,
  concurrency: 2,
};
