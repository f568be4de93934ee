-- One ledger, and everything else derived from it in the same transaction. Times are milliseconds since 1970-01-01 UTC.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE streams (
    id      INTEGER PRIMARY KEY,
    kind    TEXT    NOT NULL,
    key     TEXT    NOT NULL,
    version INTEGER NOT NULL,
    head    BLOB    NOT NULL,
    state   BLOB    NOT NULL,
    UNIQUE (kind, key)
);

CREATE TABLE ledger (
    seq      INTEGER PRIMARY KEY,
    stream   INTEGER NOT NULL REFERENCES streams (id),
    version  INTEGER NOT NULL,
    type     TEXT    NOT NULL,
    data     BLOB    NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT    NOT NULL,
    governed TEXT    NOT NULL,
    hash     BLOB    NOT NULL
);
CREATE UNIQUE INDEX ledger_stream ON ledger (stream, version);

CREATE TABLE incidents (
    stream    INTEGER PRIMARY KEY REFERENCES streams (id),
    number    TEXT    NOT NULL UNIQUE,
    status    TEXT    NOT NULL,
    plan      TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    place     TEXT    NOT NULL,
    level     TEXT,
    exercise  INTEGER NOT NULL,
    reported  INTEGER NOT NULL,
    activated INTEGER,
    ended     INTEGER
);
CREATE INDEX incidents_status ON incidents (status, reported);

CREATE TABLE obligations (
    stream   INTEGER NOT NULL REFERENCES streams (id),
    id       TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    subject  TEXT    NOT NULL,
    owner    TEXT    NOT NULL,
    what     TEXT    NOT NULL,
    citation TEXT    NOT NULL,
    opened   INTEGER NOT NULL,
    due      INTEGER,
    state    TEXT    NOT NULL,
    closed   INTEGER,
    step     INTEGER NOT NULL,
    called   TEXT,
    answered INTEGER,
    PRIMARY KEY (stream, id)
) WITHOUT ROWID;
CREATE INDEX obligations_owner ON obligations (state, owner, due);
CREATE INDEX obligations_due ON obligations (state, due);
CREATE INDEX obligations_called ON obligations (called) WHERE state = 'Open' AND called IS NOT NULL;

CREATE TABLE wakeups (
    stream     INTEGER NOT NULL REFERENCES streams (id),
    obligation TEXT    NOT NULL,
    due        INTEGER NOT NULL,
    PRIMARY KEY (stream, obligation)
) WITHOUT ROWID;
CREATE INDEX wakeups_due ON wakeups (due);

CREATE TABLE outbox (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL UNIQUE,
    stream   INTEGER NOT NULL REFERENCES streams (id),
    seat     TEXT    NOT NULL,
    zh       TEXT    NOT NULL,
    en       TEXT    NOT NULL,
    urgent   INTEGER NOT NULL,
    confirms TEXT,
    at       INTEGER NOT NULL,
    tries    INTEGER NOT NULL DEFAULT 0,
    next_try INTEGER NOT NULL,
    state    TEXT    NOT NULL DEFAULT 'pending',
    error    TEXT
);
CREATE INDEX outbox_pending ON outbox (next_try, id) WHERE state = 'pending';

CREATE TABLE inbox (
    key    TEXT    PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams (id),
    seat   TEXT    NOT NULL,
    zh     TEXT    NOT NULL,
    en     TEXT    NOT NULL,
    urgent INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    read   INTEGER,
    reader TEXT
);
CREATE INDEX inbox_seat ON inbox (seat, at);

CREATE TABLE numbers (
    register TEXT    NOT NULL,
    year     INTEGER NOT NULL,
    last     INTEGER NOT NULL,
    PRIMARY KEY (register, year)
) WITHOUT ROWID;

CREATE TABLE requests (
    key     TEXT    PRIMARY KEY,
    result  TEXT    NOT NULL,
    at      INTEGER NOT NULL
) WITHOUT ROWID;

-- Who may sign in is not history: accounts and tokens change in place and hold nothing that the ledger needs.
CREATE TABLE accounts (
    id       TEXT    PRIMARY KEY,
    login    TEXT    NOT NULL UNIQUE,
    name     TEXT    NOT NULL,
    password TEXT,
    stamp    TEXT    NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    locked   INTEGER,
    admin    INTEGER NOT NULL DEFAULT 0,
    disabled INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE tokens (
    id      TEXT    PRIMARY KEY,
    hash    BLOB    NOT NULL UNIQUE,
    role    TEXT    NOT NULL,
    seat    TEXT,
    created INTEGER NOT NULL,
    revoked INTEGER
) WITHOUT ROWID;
