// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingsink.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace Dateline::Test {

namespace {

QString keyOf(const Archive::Entry &entry)
{
    return entry.member.isEmpty() ? entry.path : QString(entry.path + u'>' + entry.member);
}

} // namespace

void RecordingSink::article(const Archive::Entry &entry, const QByteArray &bytes)
{
    arrivals.append(Arrival{Kind::Article, entry, bytes, {}});
}

void RecordingSink::asset(const Archive::Entry &entry)
{
    arrivals.append(Arrival{Kind::Asset, entry, {}, {}});
}

void RecordingSink::refused(const Archive::Entry &entry, const QString &reason)
{
    REQUIRE(!reason.isEmpty());
    arrivals.append(Arrival{Kind::Refused, entry, {}, reason});
}

bool RecordingSink::isCancelled() const
{
    return cancelAfter >= 0 && arrivals.size() >= cancelAfter;
}

qsizetype RecordingSink::count(Kind kind) const
{
    return std::count_if(arrivals.begin(), arrivals.end(),
                         [kind](const Arrival &arrival) { return arrival.kind == kind; });
}

QStringList RecordingSink::paths(Kind kind) const
{
    QStringList result;
    for (const auto &arrival : arrivals) {
        if (arrival.kind == kind)
            result.append(keyOf(arrival.entry));
    }
    return result;
}

QHash<QString, QByteArray> RecordingSink::articles() const
{
    QHash<QString, QByteArray> result;
    for (const auto &arrival : arrivals) {
        if (arrival.kind == Kind::Article)
            result.insert(keyOf(arrival.entry), arrival.bytes);
    }
    return result;
}

QString RecordingSink::reason(const QString &path) const
{
    for (const auto &arrival : arrivals) {
        if (arrival.kind == Kind::Refused && keyOf(arrival.entry) == path)
            return arrival.reason;
    }
    return {};
}

Result<void> readBytes(const QByteArray &bytes, RecordingSink &sink, const Archive::ReadOptions &options)
{
    const QTemporaryDir folder;
    return Archive::readArchive(writeFile(folder.filePath(QStringLiteral("archive")), bytes), options, sink);
}

} // namespace Dateline::Test
