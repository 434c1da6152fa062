-- Up Migration

-- Where an account's pages come from; read again on schedule.
CREATE TABLE knowledge_sources (
  account_id text NOT NULL,
  source text NOT NULL,
  -- A folder, a .jsonl file, or an https address of one.
  location text NOT NULL,
  -- What holds for its pages unless they say otherwise: lang, brand, market, audience.
  defaults jsonb NOT NULL DEFAULT '{}',
  synced_at timestamptz,
  -- Code of the last failure; null after a success.
  failure text,
  PRIMARY KEY (account_id, source)
);

CREATE TABLE documents (
  account_id text NOT NULL,
  source text NOT NULL,
  -- With the language: translations share an id.
  document_key text NOT NULL,
  content_hash text NOT NULL,
  document jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, source, document_key)
);

-- Grows with every change, so that engines know when to read the pages again.
ALTER TABLE accounts ADD COLUMN knowledge_version bigint NOT NULL DEFAULT 0;

-- Down Migration

ALTER TABLE accounts DROP COLUMN knowledge_version;
DROP TABLE documents, knowledge_sources;
