export { UnknownCodePage as default } from "@/components/certificates/unknown-code-page";
