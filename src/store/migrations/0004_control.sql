-- Up Migration

-- Brakes lower the stage of a whole account, a channel or an intent. The newest number is kept with the account and with each
-- decision: a decision is held back by brakes that stand, and by those that stood at any time since it was made.
ALTER TABLE accounts ADD COLUMN control_version bigint NOT NULL DEFAULT 0;
CREATE TABLE brakes (
  account_id text NOT NULL,
  version bigint NOT NULL,
  level text NOT NULL CHECK (level IN ('stopped', 'shadow', 'draft')),
  channel text,
  intent text,
  -- 'person', or the measure whose limit was broken.
  cause text NOT NULL,
  why text,
  set_at timestamptz NOT NULL DEFAULT now(),
  released_at timestamptz,
  released_why text,
  PRIMARY KEY (account_id, version)
);
CREATE INDEX brakes_standing ON brakes (account_id) WHERE released_at IS NULL;

-- What a decision was about, and which one it takes back. Null for decisions stored before this was kept.
ALTER TABLE decisions ADD COLUMN control_version bigint NOT NULL DEFAULT 0;
ALTER TABLE decisions ADD COLUMN channel text;
ALTER TABLE decisions ADD COLUMN intent text;
ALTER TABLE decisions ADD COLUMN language text;
ALTER TABLE decisions ADD COLUMN undoes text;
CREATE UNIQUE INDEX decisions_undoes ON decisions (account_id, undoes) WHERE undoes IS NOT NULL;
CREATE INDEX decisions_by_time ON decisions (account_id, at);

-- The ticket's value before the command, as the decision saw it: what an undo goes back to.
ALTER TABLE commands ADD COLUMN before jsonb;

-- What became of decisions: labelled cases for certificates, pauses and later learning. `until` is when a case without an
-- event against it is right; null where only an undo can speak.
CREATE TABLE cases (
  account_id text NOT NULL,
  decision_id text NOT NULL,
  ticket_id text NOT NULL,
  customer_id text,
  kind text NOT NULL CHECK (kind IN ('close', 'message', 'other')),
  -- Whether the close asked nobody for anything: these are what a certificate counts.
  unasked boolean NOT NULL DEFAULT false,
  -- The command whose carrying out makes it our deed; otherwise it was only proposed or thought.
  command_id text NOT NULL,
  channel text NOT NULL,
  intent text,
  language text,
  at timestamptz NOT NULL,
  until timestamptz,
  looked_at timestamptz NOT NULL DEFAULT now(),
  verdict text CHECK (verdict IN ('right', 'wrong', 'unknown')),
  why text,
  judged_at timestamptz,
  -- By the wall clock, whatever clock the account keeps.
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, decision_id)
);
CREATE INDEX cases_open ON cases (account_id, until) WHERE verdict IS NULL AND until IS NOT NULL;
CREATE INDEX cases_of_ticket ON cases (account_id, ticket_id);
CREATE INDEX cases_unasked ON cases (account_id, language) WHERE unasked;
CREATE INDEX cases_by_time ON cases (account_id, at);

-- One row per question to a language model, in millionths of the policy's currency: reserved before, settled after.
CREATE TABLE model_spend (
  account_id text NOT NULL,
  spend_id bigint GENERATED ALWAYS AS IDENTITY,
  month text NOT NULL,
  micros bigint NOT NULL,
  settled boolean NOT NULL DEFAULT false,
  input_tokens bigint NOT NULL DEFAULT 0,
  output_tokens bigint NOT NULL DEFAULT 0,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, spend_id)
);
-- The month's sum, under whose lock questions are reserved.
CREATE TABLE model_months (
  account_id text NOT NULL,
  month text NOT NULL,
  micros bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, month)
);

-- What the lead has to be told: each once, by its id. `facts` holds numbers, names of channels and intents, and ids only.
CREATE TABLE notices (
  account_id text NOT NULL,
  notice_id text NOT NULL,
  kind text NOT NULL,
  facts jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  tries bigint NOT NULL DEFAULT 0,
  next_try timestamptz NOT NULL DEFAULT now(),
  -- 'sent', 'nowhere' (no address in the policy), 'gave_up'.
  ended text CHECK (ended IN ('sent', 'nowhere', 'gave_up')),
  ended_at timestamptz,
  PRIMARY KEY (account_id, notice_id)
);
CREATE INDEX notices_waiting ON notices (next_try) WHERE ended IS NULL;

-- Down Migration

DROP TABLE notices, model_months, model_spend, cases, brakes;
ALTER TABLE commands DROP COLUMN before;
DROP INDEX decisions_by_time, decisions_undoes;
ALTER TABLE decisions DROP COLUMN undoes, DROP COLUMN language, DROP COLUMN intent, DROP COLUMN channel, DROP COLUMN control_version;
ALTER TABLE accounts DROP COLUMN control_version;
