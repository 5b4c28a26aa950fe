-- A draft left alone is announced to its candidate before it is erased (R83). Apart: a new value serves from the next migration on.
ALTER TYPE "ReminderKind" ADD VALUE 'DRAFT';
