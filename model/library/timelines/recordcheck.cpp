// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/recordcheck.h"

#include "library/database.h"
#include "library/timelines/recordcodec.h"

#include <QCoreApplication>

#include <vector>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr int firstVersionWithRecords = 4;

/// What is counted over all records, to compare with what the index says.
struct Counts
{
    std::vector<qint64> names; ///< By number.
    qint64 links = 0;
    int damaged = 0;
    int miscounted = 0; ///< Versions.
};

void countRecord(const StoredRecord &record, Counts &counts)
{
    for (const StoredName &name : record.names) {
        if (name.number >= counts.names.size())
            ++counts.damaged;
        else if (name.mentions > 0)
            ++counts.names[name.number];
    }
    counts.links += qint64(record.links.size());
}

Counts countRecords(Database &index)
{
    Counts counts;
    // Numbers have no gaps; those of a damaged index are not believed.
    const qint64 most = index.number("SELECT count(*) FROM names");
    counts.names.resize(size_t(most) + 1);
    Statement records(index, "SELECT r.counted, r.data, a.listed = r.version FROM records r "
                             "LEFT JOIN versions v ON v.number = r.version "
                             "LEFT JOIN articles a ON a.number = v.article");
    while (records.step()) {
        const bool isCounted = records.number(0) != 0;
        if (isCounted != (records.number(2) != 0))
            ++counts.miscounted;
        const auto record = unpackRecord(records.bytes(1));
        if (!record)
            ++counts.damaged;
        else if (isCounted)
            countRecord(*record, counts);
    }
    return counts;
}

} // namespace

void checkRecords(Database &index, QStringList &findings)
{
    if (index.hasError() || index.number("PRAGMA user_version") < firstVersionWithRecords)
        return;
    const Counts counts = countRecords(index);
    int miscountedNames = 0;
    Statement names(index, "SELECT number, articles FROM names");
    while (names.step()) {
        const auto number = size_t(names.number(0));
        miscountedNames += number >= counts.names.size() || counts.names[number] != names.number(1);
    }
    const qint64 unread =
        index.number("SELECT count(*) FROM versions WHERE number NOT IN (SELECT version FROM records) "
                     "AND number NOT IN (SELECT version FROM pending_records)");
    if (counts.damaged > 0)
        findings.append(
            Texts::tr("What %Ln articles tell for timelines is damaged.", nullptr, counts.damaged));
    if (counts.miscounted > 0)
        findings.append(Texts::tr("%Ln versions of articles are counted wrongly for timelines.", nullptr,
                                  counts.miscounted));
    if (miscountedNames > 0 || counts.links != index.number("SELECT sum(articles) FROM name_links"))
        findings.append(Texts::tr("Names of timelines are counted wrongly."));
    if (unread > 0)
        findings.append(
            Texts::tr("%Ln versions of articles are not read for timelines.", nullptr, int(unread)));
}

} // namespace Dateline::Library
