-- Up Migration

-- One row per shop. Secrets of incoming hooks are kept as SHA-256 only; two may be valid while one is being replaced.
CREATE TABLE accounts (
  account_id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('production', 'sandbox')),
  time_scale double precision NOT NULL DEFAULT 1 CHECK (time_scale > 0),
  -- Where a sandbox keeps its own time: it read clock_start when the wall read clock_wall, and runs time_scale times as fast.
  clock_start timestamptz,
  clock_wall timestamptz,
  asks_model boolean NOT NULL DEFAULT false,
  hook_secret_hashes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(hook_secret_hashes) <= 2),
  active_policy_id text,
  active_model_id text,
  round_robin jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (kind <> 'production' OR (time_scale = 1 AND clock_start IS NULL)),
  CHECK ((clock_start IS NULL) = (clock_wall IS NULL))
);

CREATE TABLE policies (
  account_id text NOT NULL,
  policy_id text NOT NULL,
  version bigint NOT NULL,
  source text NOT NULL,
  compiled jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, policy_id),
  UNIQUE (account_id, version)
);

CREATE TABLE models (
  account_id text NOT NULL,
  model_id text NOT NULL,
  kind text NOT NULL,
  artefact bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, model_id)
);

CREATE TABLE customers (
  account_id text NOT NULL,
  customer_id text NOT NULL,
  timezone text,
  stopped_channels text[] NOT NULL DEFAULT '{}',
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, customer_id)
);

-- What happened to tickets, as the helpdesk told it; the truth that nudges only point at.
CREATE TABLE inbox (
  account_id text NOT NULL,
  dedupe_key text NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  ticket_id text NOT NULL,
  input jsonb NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  -- The decision that answered it, or 'own', 'nothing', 'gone' where none was needed.
  consumed_by text,
  PRIMARY KEY (account_id, dedupe_key)
);
CREATE INDEX inbox_waiting ON inbox (account_id, ticket_id, seq) WHERE consumed_by IS NULL;

CREATE TABLE tickets (
  account_id text NOT NULL,
  ticket_id text NOT NULL,
  state jsonb NOT NULL,
  next_seq bigint NOT NULL DEFAULT 0,
  customer_id text,
  policy_id text,
  model_id text,
  wake_at timestamptz,
  -- Moment of the newest decision: a late input cannot turn time back.
  decided_at timestamptz,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, ticket_id)
);
CREATE INDEX tickets_waking ON tickets (account_id, wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE decisions (
  account_id text NOT NULL,
  decision_id text NOT NULL,
  ticket_id text NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  stage text NOT NULL,
  control boolean NOT NULL DEFAULT false,
  reason text NOT NULL,
  decision jsonb NOT NULL,
  policy_id text NOT NULL,
  model_id text,
  -- Ids of the messages the decision saw at the end of the conversation: anything else is newer.
  seen_message_ids text[] NOT NULL,
  customer_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, decision_id),
  UNIQUE (account_id, ticket_id, seq)
);

CREATE TABLE commands (
  account_id text NOT NULL,
  command_id text NOT NULL,
  decision_id text NOT NULL,
  index bigint NOT NULL,
  ticket_id text NOT NULL,
  kind text NOT NULL,
  command jsonb NOT NULL,
  status text NOT NULL CHECK (status IN
    ('pending', 'reserved', 'done', 'unconfirmed', 'refused', 'dropped', 'internal', 'withheld')),
  reserved_at timestamptz,
  message_id text,
  note text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, command_id)
);
CREATE INDEX commands_open ON commands (account_id, ticket_id) WHERE status IN ('pending', 'reserved');
CREATE INDEX commands_message ON commands (account_id, ticket_id, message_id) WHERE message_id IS NOT NULL;

CREATE TABLE receipts (
  account_id text NOT NULL,
  decision_id text NOT NULL,
  ticket_id text NOT NULL,
  what text NOT NULL,
  why text NOT NULL,
  undo text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, decision_id)
);

-- One row per automated message to a customer, over all tickets, channels and brands.
CREATE TABLE contact_budget (
  account_id text NOT NULL,
  customer_id text NOT NULL,
  command_id text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (account_id, customer_id, command_id)
);
CREATE INDEX contact_budget_recent ON contact_budget (account_id, customer_id, at);

CREATE TABLE artefact_cache (
  account_id text NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  value bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, kind, key)
);

-- Down Migration

DROP TABLE artefact_cache, contact_budget, receipts, commands, decisions, tickets, inbox, customers, models, policies, accounts;
