CREATE TABLE users (
  id            UUID PRIMARY KEY,
  username      VARCHAR(64)  NOT NULL UNIQUE,
  email         VARCHAR(254) NOT NULL,
  role          VARCHAR(16)  NOT NULL,
  password_hash VARCHAR(72)  NOT NULL,
  otp_key       VARBINARY(64) NOT NULL,
  otp_step      BIGINT       NOT NULL DEFAULT 0
);

-- One log-in at a time is between its two factors: a new one replaces it.
CREATE TABLE challenges (
  user_id UUID PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  id      UUID NOT NULL,
  expires TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE documents (
  id      UUID PRIMARY KEY,
  owner   VARCHAR(64)    NOT NULL REFERENCES users (username) ON DELETE CASCADE,
  title   VARCHAR(200)   NOT NULL,
  content VARCHAR(20000) NOT NULL,
  changed TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
CREATE INDEX documents_by_owner ON documents (owner, changed);

CREATE TABLE images (
  id    UUID PRIMARY KEY,
  owner VARCHAR(64) NOT NULL REFERENCES users (username) ON DELETE CASCADE,
  type  VARCHAR(16) NOT NULL,
  bytes BLOB        NOT NULL
);
CREATE INDEX images_by_owner ON images (owner);
