// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundle/bundlecheck.h"

#include "archive/archivereader.h"
#include "exchange/incoming/incomingtext.h"

#include <QHash>
#include <QSet>

namespace Dateline::Exchange {

namespace {

using Kind = IncomingProblem::Kind;
using ListedFiles = QHash<QString, BundleManifest::File>;

ListedFiles listedArticles(const BundleManifest &manifest)
{
    ListedFiles listed;
    for (const BundleManifest::File &file : manifest.files) {
        if (isBundledArticle(file.name))
            listed.insert(file.name, file);
    }
    return listed;
}

/// Compares the articles that were asked for as they come.
class Comparison : public Archive::EntrySink
{
public:
    explicit Comparison(const ListedFiles &listed)
        : m_listed(listed)
    {
    }

    void article(const Archive::Entry &entry, const QByteArray &bytes) override
    {
        take(entry.path, m_listed.value(entry.path).isExactly(bytes));
    }
    void asset(const Archive::Entry &) override {}
    void refused(const Archive::Entry &entry, const QString &) override
    {
        if (m_listed.contains(entry.path))
            take(entry.path, false);
    }

    QSet<QString> seen;
    QStringList changed;

private:
    void take(const QString &name, bool isExact)
    {
        seen.insert(name);
        if (!isExact)
            changed += name;
    }

    const ListedFiles &m_listed;
};

void add(QList<IncomingProblem> &problems, Kind kind, const QStringList &names)
{
    if (!names.isEmpty())
        problems.append({0, kind, incomingName(names.constFirst()), int(names.size())});
}

} // namespace

QList<IncomingProblem> articleProblems(const QString &file, const BundleManifest &manifest,
                                       const QStringList &others)
{
    const ListedFiles listed = listedArticles(manifest);
    QStringList missing = listed.keys();
    Comparison comparison(listed);
    if (!missing.isEmpty()) {
        Archive::ReadOptions options;
        options.wanted = QSet<QString>(missing.cbegin(), missing.cend());
        (void)Archive::readArchive(file, options, comparison);
    }
    missing.removeIf([&](const QString &name) { return comparison.seen.contains(name); });
    missing.sort();
    QStringList unnamed = others;
    unnamed.removeIf([&](const QString &name) { return !isBundledArticle(name) || listed.contains(name); });
    QList<IncomingProblem> problems;
    add(problems, Kind::ArticlesChanged, comparison.changed);
    add(problems, Kind::ArticlesMissing, missing);
    add(problems, Kind::ArticlesUnnamed, unnamed);
    return problems;
}

} // namespace Dateline::Exchange
