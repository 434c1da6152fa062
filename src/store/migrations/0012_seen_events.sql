-- Up Migration

-- What people had done to the ticket when it was decided on. Clocks differ by minutes, so only names tell what came after.
ALTER TABLE decisions ADD COLUMN seen_event_ids text[];

-- Down Migration

ALTER TABLE decisions DROP COLUMN seen_event_ids;
