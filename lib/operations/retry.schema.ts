import { z } from "zod";
import { schedules } from "@/lib/platform/queue/queues";

export const retryJobSchema = z.object({ queue: z.enum(schedules.map(({ queue }) => queue)) });
export const retryMessagesSchema = z.object({});
