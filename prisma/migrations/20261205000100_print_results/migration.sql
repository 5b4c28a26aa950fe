-- the notifications of a session's results are printed after its last signature, not while it is given
SELECT pgboss.create_queue('print-results', '{"policy": "exclusive", "retryLimit": 5, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 3600}');
