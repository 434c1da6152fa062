-- Up Migration

-- What a model was learned from, for comparison with its successors; null for models stored before this was kept.
ALTER TABLE models ADD COLUMN learned_until timestamptz;
ALTER TABLE models ADD COLUMN report jsonb;

-- Which model decided when. The newest row is the active one, the one before it is what a rollback goes back to.
CREATE TABLE model_activations (
  account_id text NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  model_id text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, seq)
);

-- What people said a ticket was about, where the engine had read something else. Taking one back leaves its row.
CREATE TABLE corrections (
  account_id text NOT NULL,
  correction_id text NOT NULL,
  ticket_id text NOT NULL,
  customer text NOT NULL,
  at timestamptz NOT NULL,
  made_by text NOT NULL,
  was text,
  label text NOT NULL,
  text text NOT NULL,
  language text NOT NULL,
  channel text NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (account_id, correction_id)
);
CREATE INDEX corrections_of_customer ON corrections (account_id, customer);

-- Down Migration

DROP TABLE corrections, model_activations;
ALTER TABLE models DROP COLUMN report;
ALTER TABLE models DROP COLUMN learned_until;
