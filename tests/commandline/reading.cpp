// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "library/statestore.h"
#include "testfiles.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// A program over a small archive that has something of everything.
class Shelf : public Program
{
public:
    Shelf()
    {
        write(u"en/bridge.md"_s,
              articleFile(
                  u"Bridge"_s, u"2023-01-29T12:00:00Z"_s,
                  u"from: https://paper.example/bridge\nauthor: The Paper\ntags: [ Council, Harbour ]\n"_s));
        write(u"en/road.md"_s, articleFile(u"Road"_s, u"2023-02-01T00:30:00Z"_s, u"tags: [ Council ]\n"_s));
        write(u"en/old.md"_s, articleFile(u"Old"_s, u"2022-12-31"_s));
        write(u"zh/a.md"_s, articleFile(u"橋樑"_s, u"2023-01-31T23:59:59Z"_s));
        write(u"undated.md"_s, articleFile(u"Undated"_s, {}));
        import();
    }

    QJsonObject article(const QString &title) const
    {
        for (const QJsonObject &article : list()) {
            if (article.value("title"_L1).toString() == title)
                return article;
        }
        FAIL("no article " << title.toStdString());
        return {};
    }
};

const QStringList listFields{u"id"_s,        u"title"_s,    u"source"_s, u"author"_s, u"url"_s,
                             u"published"_s, u"language"_s, u"tags"_s,   u"path"_s,   u"member"_s};

} // namespace

TEST_CASE("a listed article has the fields of the contract", "[list]")
{
    const Shelf dateline;
    const QList<QJsonObject> articles = dateline.list();
    for (const QJsonObject &article : articles) {
        for (const QString &field : listFields) {
            INFO(field.toStdString());
            CHECK(article.contains(field));
        }
        CHECK(article.value("tags"_L1).isArray());
    }
    const QJsonObject bridge = dateline.article(u"Bridge"_s);
    CHECK(bridge.value("url"_L1).toString() == u"https://paper.example/bridge"_s);
    CHECK(bridge.value("published"_L1).toString() == u"2023-01-29T12:00:00Z"_s);
    CHECK(bridge.value("path"_L1).toString() == u"en/bridge.md"_s);
    CHECK(bridge.value("member"_L1).isNull());
    CHECK(bridge.value("language"_L1).toString() == u"en"_s);
    CHECK(bridge.value("tags"_L1).toArray() == QJsonArray{u"Council"_s, u"Harbour"_s});
    CHECK(dateline.article(u"Old"_s).value("published"_L1).toString() == u"2022-12-31"_s);
    CHECK(dateline.article(u"Undated"_s).value("published"_L1).isNull());
}

TEST_CASE("a list is newest first and undated last", "[list]")
{
    const Shelf dateline;
    CHECK(dateline.titles() == QStringList{u"Road"_s, u"橋樑"_s, u"Bridge"_s, u"Old"_s, u"Undated"_s});
}

TEST_CASE("a list is narrowed by what the options say", "[list]")
{
    struct Case
    {
        QStringList options;
        QStringList titles;
    };
    const auto [options, titles] = GENERATE(values<Case>({
        {{u"--from"_s, u"2023"_s}, {u"Road"_s, u"橋樑"_s, u"Bridge"_s}},
        {{u"--to"_s, u"2022"_s}, {u"Old"_s}},
        {{u"--from"_s, u"2023-01"_s, u"--to"_s, u"2023-01"_s}, {u"橋樑"_s, u"Bridge"_s}},
        {{u"--from"_s, u"2023-01-31"_s, u"--to"_s, u"2023-01-31"_s}, {u"橋樑"_s}},
        {{u"--from"_s, u"2022-12-31"_s, u"--to"_s, u"2022-12"_s}, {u"Old"_s}},
        {{u"--from"_s, u"2024"_s}, {}},
        {{u"--tag"_s, u"Council"_s}, {u"Road"_s, u"Bridge"_s}},
        {{u"--tag"_s, u"council"_s, u"--tag"_s, u"Harbour"_s}, {u"Bridge"_s}},
        {{u"--source"_s, u"nobody"_s}, {}},
        {{u"--starred"_s}, {}},
        {{u"--unread"_s, u"--limit"_s, u"2"_s}, {u"Road"_s, u"橋樑"_s}},
        {{u"--limit"_s, u"0"_s}, {}},
        {{u"--limit=1"_s, u"--to=2023-01"_s}, {u"橋樑"_s}},
        {{u"--language"_s, u"xx"_s}, {}},
    }));
    CAPTURE(options.join(u' '));
    const Shelf dateline;
    CHECK(dateline.titles(options) == titles);
}

TEST_CASE("a list has all articles, and on demand only those put away", "[list]")
{
    const Shelf dateline;
    {
        Dateline::Library::StateStore store(dateline.library());
        store.setArchived({dateline.article(u"Road"_s).value("id"_L1).toString()}, true);
        REQUIRE(store.flush().ok());
    }
    CHECK(dateline.titles().size() == 5);
    CHECK(dateline.titles({u"--archived"_s}) == QStringList{u"Road"_s});
    CHECK(dateline.titles({u"--archived"_s, u"--starred"_s}).isEmpty());
    CHECK(dateline.article(u"Road"_s).value("archived"_L1).toBool());
    CHECK_FALSE(dateline.article(u"Bridge"_s).value("archived"_L1).toBool(true));
}

TEST_CASE("a source is listed, chosen and shown by the name that the user gave it", "[list]")
{
    const Shelf dateline;
    const QJsonObject bridge = dateline.article(u"Bridge"_s);
    {
        Dateline::Library::StateStore store(dateline.library());
        store.setSourceName(bridge.value("source"_L1).toString(), u"先驅報"_s);
        REQUIRE(store.flush().ok());
    }
    CHECK(dateline.titles({u"--source"_s, u"先驅報"_s}) == QStringList{u"Bridge"_s});
    CHECK(dateline.article(u"Bridge"_s).value("source"_L1).toString() == u"先驅報"_s);
    const QJsonObject shown = dateline({u"show"_s, bridge.value("id"_L1).toString(), u"--json"_s}).object();
    CHECK(shown.value("source"_L1).toString() == u"先驅報"_s);
}

TEST_CASE("a list for people has a line an article", "[list]")
{
    const Shelf dateline;
    const Outcome outcome = dateline({u"list"_s});
    CHECK(outcome.code == 0);
    CHECK(outcome.output.count('\n') == 5);
    CHECK(outcome.text().contains(u"橋樑"_s));
}

TEST_CASE("an article is shown as text, as HTML, as JSON and for people", "[show]")
{
    const Shelf dateline;
    const QString id = dateline.article(u"Bridge"_s).value("id"_L1).toString();

    const Outcome text = dateline({u"show"_s, id, u"--text"_s});
    CHECK(text.code == 0);
    CHECK(text.text().startsWith(u"Bridge\n"_s));
    const Outcome html = dateline({u"show"_s, u"--html"_s, id});
    CHECK(html.code == 0);
    CHECK(html.text().contains(u"<p"_s));
    const QJsonObject json = dateline({u"show"_s, id, u"--json"_s}).object();
    for (const QString &field : listFields)
        CHECK(json.contains(field));
    CHECK(json.value("text"_L1).toString() + u'\n' == text.text());
    CHECK(json.value("html"_L1).toString() + u'\n' == html.text());
    const Outcome plain = dateline({u"show"_s, id});
    CHECK(plain.code == 0);
    CHECK(plain.text().contains(u"2023-01-29T12:00:00Z"_s));
}

TEST_CASE("an article that is not there could not be shown", "[show]")
{
    const Shelf dateline;
    const Outcome outcome = dateline({u"show"_s, u"0123456789abcdef"_s});
    CHECK(outcome.code == 3);
    CHECK(outcome.output.isEmpty());
    CHECK(outcome.errors.contains("0123456789abcdef"));
}

TEST_CASE("versions are listed, and an earlier one is shown with its own date", "[show]")
{
    const Shelf dateline;
    const QString id = dateline.article(u"Old"_s).value("id"_L1).toString();
    dateline.write(u"en/old.md"_s, articleFile(u"Old and corrected"_s, u"2023-01-02T10:00:00Z"_s));
    dateline.import();

    const QList<QJsonObject> versions = dateline({u"show"_s, id, u"--versions"_s, u"--json"_s}).objects();
    REQUIRE(versions.size() == 2);
    CHECK(versions.at(0).value("listed"_L1).toBool());
    CHECK(versions.at(1).value("published"_L1).toString() == u"2022-12-31"_s);
    const QString number = QString::number(versions.at(1).value("number"_L1).toInteger());
    const QJsonObject earlier = dateline({u"show"_s, id, u"--number"_s, number, u"--json"_s}).object();
    CHECK(earlier.value("title"_L1).toString() == u"Old"_s);
    CHECK(earlier.value("published"_L1).toString() == u"2022-12-31"_s);
}

TEST_CASE("HTML is sanitized from a file and from standard input", "[sanitize]")
{
    const Program dateline;
    const QByteArray html =
        "<p onclick=\"x()\">Kept 橋<script>alert(1)</script></p><meta http-equiv=refresh>";
    const QString file = writeFile(dateline.home() + u"/page.html"_s, html);

    const Outcome fromFile = dateline.run({u"sanitize"_s, file});
    const Outcome fromInput = dateline.run({u"sanitize"_s}, html);

    CHECK(fromFile.code == 0);
    CHECK(fromFile.text().contains(u"Kept 橋"_s));
    CHECK_FALSE(fromFile.output.contains("script"));
    CHECK_FALSE(fromFile.output.contains("onclick"));
    CHECK(fromInput.output == fromFile.output);
    CHECK(dateline.run({u"sanitize"_s}, fromFile.output).output == fromFile.output);
}

TEST_CASE("a file that is not there, or is a folder, cannot be sanitized", "[sanitize]")
{
    const Program dateline;
    const QString home = dateline.home();
    const QString path = home + GENERATE(QString(), u"/nowhere.html"_s);
    const Outcome outcome = dateline.run({u"sanitize"_s, path});
    CHECK(outcome.code == 3);
    CHECK(outcome.errors.contains(path.toUtf8()));
}
