-- Up Migration

-- What other tickets need to know of a ticket: whose brand it is, whether it stands open, and with whom.
ALTER TABLE tickets ADD COLUMN brand text;
ALTER TABLE tickets ADD COLUMN is_open boolean;
ALTER TABLE tickets ADD COLUMN assignee text;
CREATE INDEX tickets_of_customer ON tickets (account_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX tickets_of_member ON tickets (account_id, assignee) WHERE is_open AND assignee IS NOT NULL;

-- Other tickets that the message speaks for.
ALTER TABLE contact_budget ADD COLUMN covers text[] NOT NULL DEFAULT '{}';

-- When the active policy was published, and which one all waiting tickets have been judged by.
ALTER TABLE accounts ADD COLUMN policy_published_at timestamptz;
ALTER TABLE accounts ADD COLUMN rolled_out_policy_id text;

-- Down Migration

ALTER TABLE accounts DROP COLUMN rolled_out_policy_id, DROP COLUMN policy_published_at;
ALTER TABLE contact_budget DROP COLUMN covers;
DROP INDEX tickets_of_member, tickets_of_customer;
ALTER TABLE tickets DROP COLUMN assignee, DROP COLUMN is_open, DROP COLUMN brand;
