-- Up Migration

-- How far an account's past has been brought over. One process works on it at a time: the one that holds the lease.
CREATE TABLE history_pulls (
  account_id text PRIMARY KEY,
  -- Only tickets changed since then; null is everything.
  since timestamptz,
  -- Where the pass under way stands, and the newest change the helpdesk knew when it began.
  phase text NOT NULL DEFAULT 'tickets' CHECK (phase IN ('tickets', 'messages', 'events', 'changed', 'done')),
  cursor text,
  mark timestamptz,
  -- Every change up to here is stored.
  complete_until timestamptz,
  -- The helpdesk's user we act as: what it wrote is a machine's.
  own_user_id text,
  lease_owner text,
  lease_until timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);

-- Raw objects as the helpdesk gave them, deflated JSON: bytes, because PostgreSQL's text holds no NUL and customers' may.
CREATE TABLE history_items (
  account_id text NOT NULL,
  -- Read page by page in this order.
  ticket_id text COLLATE "C" NOT NULL,
  kind text NOT NULL CHECK (kind IN ('tickets', 'messages', 'events')),
  item_id text NOT NULL,
  -- Of tickets: when the helpdesk last changed it, with all its messages and events stored as of then; null until they are.
  changed_at timestamptz,
  body bytea NOT NULL,
  PRIMARY KEY (account_id, ticket_id, kind, item_id)
);

-- Forecasts that people went live with, and each week's figures held against the newest of them.
CREATE TABLE forecasts (
  account_id text NOT NULL,
  forecast_id text NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  headline jsonb NOT NULL,
  adopted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, forecast_id)
);

CREATE TABLE scorecards (
  account_id text NOT NULL,
  -- The first day of the week, in the team's zone.
  week text NOT NULL,
  forecast_id text,
  card jsonb NOT NULL,
  computed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, week)
);

-- Down Migration

DROP TABLE scorecards, forecasts, history_items, history_pulls;
