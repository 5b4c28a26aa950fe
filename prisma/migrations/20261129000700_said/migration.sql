-- The answer to a form is the address it leads to and what is said there; of the earlier ones nothing was said.
UPDATE "ProcessedRequest" SET "answer" = jsonb_build_object('to', "answer", 'said', '')
WHERE jsonb_typeof("answer") = 'string';
