export { receiveBounce as POST } from "@/lib/messages/bounce.upload";
