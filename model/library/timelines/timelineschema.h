// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Dateline::Library {

// What timelines are made of. `records` has what each version of an article tells (RecordReader), whose names
// and links are counted while it is the listed one. `name_versions` has which versions name what, in batches,
// each in ascending order as differences: it may have a version twice, and versions that do not name it any
// more, as the record tells. `pending_records` are versions that are to be read (again), and `records_state`
// says what made those that are not. Names without a text are written like their keys, those with a hash in
// common have the same or another kind, key and place. An entity is named by the name that founded it, so
// that another index gives it the same id. `evidence` is the number of a rule, times eight, plus the strength
// times two, plus one if it is for the names being one.
inline constexpr const char *indexVersion4 = R"sql(
CREATE TABLE names (
    number INTEGER PRIMARY KEY,
    hash INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT,
    votes INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    entity INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX names_by_hash ON names (hash);
CREATE TABLE name_versions (
    name INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    versions BLOB NOT NULL,
    PRIMARY KEY (name, batch)
) WITHOUT ROWID;
CREATE TABLE records (
    version INTEGER PRIMARY KEY REFERENCES versions,
    counted INTEGER NOT NULL,
    source INTEGER NOT NULL,
    data BLOB NOT NULL
);
CREATE TABLE record_rules (
    number INTEGER PRIMARY KEY,
    rules TEXT NOT NULL
);
CREATE TABLE name_links (
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (first, second, evidence)
) WITHOUT ROWID;
CREATE TABLE entities (
    number INTEGER PRIMARY KEY,
    name INTEGER NOT NULL,
    merged_into INTEGER
);
CREATE TABLE entity_suggestions (
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    rule TEXT NOT NULL,
    articles INTEGER NOT NULL
);
CREATE TABLE entity_doubts (
    entity INTEGER NOT NULL,
    first INTEGER NOT NULL,
    second INTEGER NOT NULL,
    rule TEXT NOT NULL
);
CREATE TABLE pending_records (
    version INTEGER PRIMARY KEY
);
INSERT INTO pending_records SELECT number FROM versions;
CREATE TABLE records_state (
    made_by INTEGER NOT NULL
);
INSERT INTO records_state VALUES (0);
)sql";

} // namespace Dateline::Library
