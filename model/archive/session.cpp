// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/session.h"

#include "archive/archiveformat.h"
#include "archive/entryname.h"
#include "archive/reasons.h"
#include "article/articleparser.h"

#include <QBuffer>

#include <algorithm>

namespace Dateline::Archive {

Session::Session(const ReadOptions &options, EntrySink &sink, Budget &budget)
    : m_options(options)
    , m_sink(sink)
    , m_budget(budget)
{
}

Entry Session::entryFor(const QString &path, const QDateTime &modified) const
{
    if (m_nesting == 0)
        return {path, {}, modified};
    return {m_outer.path, m_outer.member.isEmpty() ? path : m_outer.member + u'/' + path, modified};
}

bool Session::isAskedFor(const Entry &entry) const
{
    const QString name = entry.member.isEmpty() ? entry.path : QString(entry.path + u'/' + entry.member);
    return m_options.wanted.contains(name);
}

bool Session::holdsAskedFor(const Entry &archive) const
{
    const QString folder =
        archive.path + u'/' + (archive.member.isEmpty() ? QString() : QString(archive.member + u'/'));
    return std::any_of(m_options.wanted.cbegin(), m_options.wanted.cend(),
                       [&folder](const QString &name) { return name.startsWith(folder); });
}

QString Session::objection(const Listing &listing, const QString &path) const
{
    if (listing.kind == Listing::Kind::Link)
        return Reasons::link();
    if (listing.kind == Listing::Kind::Special)
        return Reasons::specialFile();
    if (path.isEmpty())
        return Reasons::noName();
    return {};
}

Session::Plan Session::plan(const Listing &listing, Entry &entry)
{
    if (listing.kind == Listing::Kind::Folder)
        return Plan::Nothing;

    const auto name = parseEntryName(listing.name);
    entry = entryFor(name.path, listing.modified);
    QString reason = m_budget.countEntry() ? QString() : Reasons::tooManyEntries(limits());
    if (reason.isEmpty() && name.climbs)
        reason = Reasons::climbsOut(listing.name);
    if (reason.isEmpty())
        reason = objection(listing, name.path);

    const auto isArticle = options().wanted.isEmpty() ? isArticleFileName(name.path) : isAskedFor(entry);
    const auto isArchive =
        isArchiveFileName(name.path) && (options().wanted.isEmpty() || holdsAskedFor(entry));
    const auto isWanted = !name.isResourceFork && (isArticle || isArchive);
    if (reason.isEmpty() && isArticle && isWanted && (name.isHidden || name.isInHiddenFolder))
        reason = name.isHidden ? Reasons::hiddenFile() : Reasons::hiddenFolder();
    if (reason.isEmpty() && (!isWanted || name.isHidden || name.isInHiddenFolder)) {
        m_sink.asset(entry);
        return Plan::Nothing;
    }
    if (reason.isEmpty() && !isArticle && m_nesting >= limits().maximumNesting)
        reason = Reasons::nestedTooDeep();
    if (reason.isEmpty() && listing.size > limits().maximumFileBytes)
        reason = Reasons::fileTooLarge(limits());
    if (!reason.isEmpty()) {
        m_sink.refused(entry, reason);
        return Plan::Nothing;
    }
    return isArticle ? Plan::ReadArticle : Plan::ReadArchive;
}

void Session::deliver(Plan plan, const Entry &entry, const QByteArray &bytes)
{
    if (plan == Plan::ReadArticle)
        m_sink.article(entry, bytes);
    else if (plan == Plan::ReadArchive)
        readNested(entry, bytes);
}

void Session::readNested(const Entry &entry, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Session inner(m_options, m_sink, m_budget);
    inner.m_outer = entry;
    inner.m_nesting = m_nesting + 1;
    if (const auto read = readDevice(buffer, inner); !read)
        m_sink.refused(entry, read.error().message);
    else
        m_sink.asset(entry);
}

void Session::refuse(const Entry &entry, const QString &reason)
{
    m_sink.refused(entry, reason);
}

} // namespace Dateline::Archive
