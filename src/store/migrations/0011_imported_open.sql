-- Up Migration

-- Open tickets with the people who have them, as the import last saw them. A ticket that was decided on is known better by its own row.
CREATE TABLE imported_open (
  account_id text NOT NULL,
  ticket_id text NOT NULL,
  assignee text NOT NULL,
  PRIMARY KEY (account_id, ticket_id)
);

-- Down Migration

DROP TABLE imported_open;
