-- The end of a registration is told twice, when its warning begins and some days before it (R2). Apart: a new value serves
-- from the next migration on.
ALTER TYPE "ReminderKind" ADD VALUE 'EXPIRY';
ALTER TYPE "ReminderKind" ADD VALUE 'EXPIRY_NEAR';
