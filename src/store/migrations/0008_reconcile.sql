-- Up Migration

-- One row for each comparison of the helpdesk with the inbox: what it showed, what we lacked, and what we still lack.
CREATE TABLE reconcile_runs (
  account_id text NOT NULL,
  until timestamptz NOT NULL,
  since timestamptz NOT NULL,
  tickets bigint NOT NULL,
  events bigint NOT NULL,
  missing bigint NOT NULL,
  unproven bigint NOT NULL,
  PRIMARY KEY (account_id, until)
);

-- Down Migration

DROP TABLE reconcile_runs;
