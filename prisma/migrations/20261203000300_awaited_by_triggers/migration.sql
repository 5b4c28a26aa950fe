-- contracts: what awaits a certificate is written by triggers and by the job's own function, which are the owner's; no release
-- ever called these two itself, on a day of its choice.
REVOKE EXECUTE ON FUNCTION write_awaited(uuid[], date), refresh_awaited(uuid[], date) FROM PUBLIC;
