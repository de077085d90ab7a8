// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "testfiles.h"

#include <KZip>

#include <QDir>
#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

// Notes with their articles in one file.

namespace {

/// The same zip with these files in place of its own; those without content are left out.
QString changedZip(const QString &file, const QHash<QString, QByteArray> &changes)
{
    KZip from(file);
    REQUIRE(from.open(QIODevice::ReadOnly));
    QHash<QString, QByteArray> files;
    const auto take = [&files](const KArchiveDirectory *folder, const QString &path) {
        for (const QString &name : folder->entries()) {
            if (const KArchiveFile *entry = folder->file(name))
                files.insert(path + name, entry->data());
        }
    };
    take(from.directory(), {});
    take(static_cast<const KArchiveDirectory *>(from.directory()->entry(u"articles"_s)), u"articles/"_s);
    files.insert(changes);
    const QString changed = file + u".changed.zip"_s;
    KZip to(changed);
    REQUIRE(to.open(QIODevice::WriteOnly));
    for (auto entry = files.cbegin(); entry != files.cend(); ++entry) {
        if (!entry->isNull())
            REQUIRE(to.writeFile(entry.key(), *entry));
    }
    REQUIRE(to.close());
    return changed;
}

} // namespace

TEST_CASE("A bundle brings articles and notes to who has neither", "[exchange]")
{
    const Office from;
    from.addNotes();
    from.exported(u"bundle"_s, u"bundle.zip"_s);
    const QString bundle = from.home() + u"/bundle.zip"_s;

    const Program to;
    QDir().mkpath(to.archive());
    to.import();
    const Outcome first = to({u"notes"_s, u"import"_s, bundle, u"--json"_s});
    INFO(first.errors.toStdString());
    CHECK(first.object().value("added"_L1).toInt() == 4);
    CHECK(first.object().value("orphans"_L1).toInt() == 4);
    CHECK(first.errors.contains("also holds 2 articles"));
    CHECK(to({u"notes"_s, u"list"_s, u"--orphans"_s, u"--json"_s}).objects().size() == 4);

    const Outcome articles = to({u"import"_s, bundle, u"--json"_s});
    INFO(articles.output.toStdString());
    CHECK(articles.object().value("imported"_L1).toInt() == 2);
    const QList<QJsonObject> listed = to.list();
    REQUIRE(listed.size() == 2);
    for (const QJsonObject &article : listed) {
        CHECK(from.ids.values().contains(article.value("id"_L1).toString()));
        CHECK(article.value("url"_L1).toString().startsWith("https://paper.example/"_L1));
        CHECK(article.value("published"_L1).toString() == u"2023-01-29T08:00:00Z"_s);
    }
    const QList<QJsonObject> notes = to({u"notes"_s, u"list"_s, u"--json"_s}).objects();
    REQUIRE(notes.size() == 4);
    for (const QJsonObject &note : notes)
        CHECK_FALSE(note.value("orphan"_L1).toBool());
    CHECK(to({u"notes"_s, u"list"_s, u"--orphans"_s, u"--json"_s}).objects().isEmpty());
    CHECK_FALSE(to({u"notes"_s, u"import"_s, bundle}).errors.contains("also holds"));
}

TEST_CASE("Articles of a bundle are held against its list of content", "[exchange]")
{
    const Office from;
    from.addNotes();
    from.exported(u"bundle"_s, u"bundle.zip"_s);
    const QString bundle = from.home() + u"/bundle.zip"_s;
    const auto nameOf = [&](const QString &article) -> QString {
        return u"articles/"_s + from.ids.value(article) + u".html"_s;
    };

    const Program to;
    QDir().mkpath(to.archive());
    to.import();
    const auto imported = [&](const QHash<QString, QByteArray> &changes) {
        return to({u"notes"_s, u"import"_s, changedZip(bundle, changes), u"--json"_s});
    };
    CHECK(imported({}).code == 0);
    const Outcome other = imported({{nameOf(u"bridge"_s), "other"}});
    CHECK(other.code == 1);
    CHECK(other.errors.contains("1 article of the bundle was changed"));
    CHECK(other.errors.contains(nameOf(u"bridge"_s).toUtf8()));
    CHECK(imported({{nameOf(u"visit"_s), {}}}).errors.contains("is missing"));
    const Outcome more = imported({{u"articles/more.html"_s, "<p>More"}});
    CHECK(more.errors.contains("not in its list of content: articles/more.html"));
    // The notes were taken each time.
    CHECK(more.object().value("unchanged"_L1).toInt() == 4);
}

TEST_CASE("Notes that are all alike wrong are told in one line", "[exchange]")
{
    const Office office;
    writeFile(office.home() + u"/notes.csv"_s, "Quote,URL\r\na,\r\nb,\r\nc,https://c.example\r\n");
    const Outcome outcome = office.importNotes(office.home() + u"/notes.csv"_s);
    CHECK(outcome.errors.contains("2 notes (1, 2): "));
    CHECK(outcome.errors.count('\n') == 1);
    CHECK(outcome.object().value("refused"_L1).toArray().size() == 2);
}
