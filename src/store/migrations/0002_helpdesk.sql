-- Up Migration

-- How the account's helpdesk is reached: vendor, address, user and the name of the secret; the secret itself stays with the operator.
ALTER TABLE accounts ADD COLUMN helpdesk jsonb;

-- Down Migration

ALTER TABLE accounts DROP COLUMN helpdesk;
