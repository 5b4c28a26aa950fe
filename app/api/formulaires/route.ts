export { answerOutdatedForm as POST } from "@/lib/platform/actions/outdated-form";
