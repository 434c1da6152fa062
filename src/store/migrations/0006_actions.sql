-- Up Migration

-- What the shop's own system answered to an action: the declared values only.
ALTER TABLE commands ADD COLUMN result jsonb;

-- Down Migration

ALTER TABLE commands DROP COLUMN result;
