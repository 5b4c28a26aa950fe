-- A form is put by, too, while a code of the second factor is asked for again.
ALTER TYPE "KeptCause" ADD VALUE 'CODE_ASKED';
