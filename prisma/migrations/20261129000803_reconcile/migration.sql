-- The nightly comparison of lib/reconciliation (a test compares the queues with lib/platform/queue/queues.ts).
SELECT pgboss.create_queue('reconcile', '{"policy": "exclusive", "retryLimit": 0, "expireInSeconds": 14400}');
