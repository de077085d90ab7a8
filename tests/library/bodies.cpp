// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"
#include "testfiles.h"

#include "library/bodycodec.h"
#include "library/bodystore.h"
#include "library/schema.h"

#include <QDataStream>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

Body sampleBody(int number = 0)
{
    const QString text = u"標題\n第一段 with 🚢 and number %1.\n"_s.arg(number).repeated(200);
    return {text,
            u"<h1>標題</h1>"_s + text.toHtmlEscaped(),
            {{Html::Zone::Title, 0, 2},
             {Html::Zone::Body, 3, 900},
             {Html::Zone::Related, 901, qint32(text.size())}}};
}

/// A body of the length of an article, of words that many of its kind share.
Body wordyBody(QRandomGenerator &random)
{
    static const QStringList words{u"harbour"_s,      u"council"_s,   u"bridge"_s,      u"secretary"_s,
                                   u"according to"_s, u"yesterday"_s, u"spokeswoman"_s, u"negotiations"_s,
                                   u"會談"_s,         u"秘書長"_s};
    QString text;
    for (int i = 0; i < 4000; ++i)
        text += words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(1000)) + u' ';
    return {
        text, u"<div class=\"article-body\"><p>"_s + text + u"</p></div>"_s, {{Html::Zone::Body, 0, 100}}};
}

/// Bodies and dictionaries as an index holds them.
class Store
{
public:
    Store()
    {
        auto opened = openForWriting(m_bench.library(), indexSchema());
        REQUIRE(opened.ok());
        m_index = std::move(opened).value();
        REQUIRE(m_index->execute("PRAGMA foreign_keys=OFF"));
    }

    Database &index() { return *m_index; }

    std::optional<Body> read(qint64 version)
    {
        BodyReader reader(*m_index);
        Statement row(*m_index, "SELECT dictionary, body, markup FROM bodies WHERE version = ?1");
        row.bind(1, version);
        REQUIRE(row.step());
        const auto body = reader.read(row.number(0), row.blob(1), row.blob(2));
        const auto text = reader.readText(row.number(0), row.blob(1), false);
        // The text alone is that of the whole.
        CHECK((!body || (text && text->text == body->text && text->zones == body->zones)));
        return body;
    }

    /// Text and markup as they are stored.
    PackedBody packed(const Body &body)
    {
        BodyWriter(*m_index).write(1, packBody(body));
        Statement row(*m_index, "SELECT body, markup FROM bodies WHERE version = 1");
        REQUIRE(row.step());
        return {row.blob(0), row.blob(1)};
    }

private:
    LibraryBench m_bench;
    std::unique_ptr<Database> m_index;
};

} // namespace

TEST_CASE("a body comes back as it was stored", "[body]")
{
    const Body body = GENERATE(Body{}, Body{u"x"_s, {}, {}}, sampleBody());
    const auto read = unpackBody(packBody(body));
    REQUIRE(read.has_value());
    CHECK(*read == body);

    Store store;
    BodyWriter(store.index()).write(7, packBody(sampleBody()));
    BodyWriter(store.index()).write(7, packBody(body));
    CHECK(store.read(7) == body);
}

TEST_CASE("a stored body is much smaller than its text and HTML", "[body]")
{
    Store store;
    const Body body = sampleBody();
    const PackedBody packed = store.packed(body);
    CHECK((packed.text.size() + packed.markup.size()) * 4 <
          body.text.toUtf8().size() + body.html.toUtf8().size());
}

TEST_CASE("bodies from before and after a dictionary was learned are read, also by later writers", "[body]")
{
    Store store;
    QRandomGenerator random(7);
    std::vector<Body> bodies;
    const auto write = [&](BodyWriter &writer) {
        bodies.push_back(wordyBody(random));
        writer.write(qint64(bodies.size()), packBody(bodies.back()));
    };
    {
        BodyWriter writer(store.index());
        for (int i = 0; i < 230; ++i)
            write(writer);
    }
    {
        BodyWriter writer(store.index());
        for (int i = 0; i < 10; ++i)
            write(writer);
    }

    REQUIRE_FALSE(store.index().hasError());
    CHECK(store.index().number("SELECT count(*) FROM dictionaries") == 1);
    CHECK(store.index().number("SELECT count(DISTINCT dictionary) FROM bodies") == 2);
    for (size_t i = 0; i < bodies.size(); ++i)
        REQUIRE(store.read(qint64(i) + 1) == bodies[i]);
}

TEST_CASE("a body whose dictionary is gone or damaged gives nothing", "[body]")
{
    Store store;
    QRandomGenerator random(7);
    BodyWriter writer(store.index());
    for (int i = 0; i < 230; ++i)
        writer.write(i, packBody(wordyBody(random)));
    const char *damage = GENERATE("DELETE FROM dictionaries", "UPDATE dictionaries SET data = x'00'",
                                  "UPDATE dictionaries SET data = x''");
    REQUIRE(store.index().execute(damage));

    CHECK_FALSE(store.read(229).has_value());
}

TEST_CASE("any changed byte of a stored body is noticed", "[body]")
{
    Store store;
    const Body body = sampleBody();
    const PackedBody packed = store.packed(body);
    BodyReader reader(store.index());
    QRandomGenerator random(4);
    int unnoticed = 0;
    for (int i = 0; i < 2000; ++i) {
        PackedBody damaged = packed;
        QByteArray &part = i % 2 ? damaged.text : damaged.markup;
        const auto place = random.bounded(part.size());
        part[place] = char(part[place] ^ (1 << random.bounded(8)));
        const auto read = reader.read(0, damaged.text, damaged.markup);
        unnoticed += read.has_value() && *read != body ? 1 : 0;
    }
    CHECK(unnoticed == 0);
}

TEST_CASE("a body that was cut off or is something else gives nothing", "[body]")
{
    Store store;
    const auto [text, markup] = store.packed(sampleBody());
    BodyReader reader(store.index());
    for (qsizetype length = 0; length < text.size(); ++length)
        REQUIRE_FALSE(reader.read(0, text.first(length), markup).has_value());
    for (qsizetype length = 0; length < markup.size(); ++length)
        REQUIRE_FALSE(reader.read(0, text, markup.first(length)).has_value());
    // Zstandard (RFC 8878, section 3.1.1): magic number, a header with 8 bytes of content size.
    const QByteArray huge = QByteArray::fromHex("28b52ffde0ffffffffffffff0f010000");
    for (const QByteArray &other : {QByteArray("just text"), QByteArray(100, '\0'), huge}) {
        CHECK_FALSE(reader.read(0, other, markup).has_value());
        CHECK_FALSE(reader.read(0, text, other).has_value());
        CHECK_FALSE(reader.readText(0, other, false).has_value());
    }
}

TEST_CASE("bytes that are no body, or name a zone that there is none, give nothing", "[body]")
{
    const PackedBody packed = packBody({u"text"_s, u"<p>text</p>"_s, {{Html::Zone::Body, 0, 4}}});
    for (qsizetype length = 0; length < packed.text.size(); ++length)
        REQUIRE_FALSE(unpackBody({packed.text.first(length), packed.markup}).has_value());
    for (qsizetype length = 0; length < packed.markup.size(); ++length) {
        const auto body = unpackBody({packed.text, packed.markup.first(length)});
        REQUIRE((!body || body->html != u"<p>text</p>"_s));
    }
    QByteArray otherZone = packed.text;
    otherZone[1] = char(200);
    CHECK_FALSE(unpackBody({otherZone, packed.markup}).has_value());
}

TEST_CASE("HTML comes back from its markup to the letter, whatever it holds", "[body]")
{
    const auto [text, html] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u""_s, u"<p></p>"_s},
        {u"a\nb"_s, u"<p>a</p><p>b</p>"_s},
        {u"a & b < c > d \" e"_s, u"<p title=\"x > y\">a &amp; b &lt; c &gt; d \" e</p>"_s},
        {u"one\ntwo"_s, u"<p>one</p>\n<p>two</p>"_s},
        {u"\nfirst"_s, u"<pre>\n\nfirst</pre>"_s},
        {u"text"_s, u"<p>other</p>"_s},
        {u"text"_s, u"<p>text and more</p>"_s},
        {u"text and more"_s, u"<p>text</p>"_s},
        {u"mark"_s, u"<p>\x01mark</p>"_s},
        {u"open"_s, u"<p>open<b title=\"x"_s},
        {u"海🚢"_s, u"<p>海<b>🚢</b></p>"_s},
    }));
    INFO(html.toStdString());
    const Body body{text, html, {}};
    CHECK(unpackBody(packBody(body)) == body);
}

TEST_CASE("markup tells the text once, not twice", "[body]")
{
    const QString text = u"港口今天關閉。"_s.repeated(100);
    CHECK(packBody({text, u"<p>"_s + text + u"</p>"_s, {}}).markup.size() < 20);
}

TEST_CASE("a body of version 1 of the index is still read", "[body]")
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArray("text") << QByteArray("<p>text</p>") << qint32(1) << quint8(Html::Zone::Body)
           << qint32(0) << qint32(4);
    CHECK(bodyFromBytes(bytes) == Body{u"text"_s, u"<p>text</p>"_s, {{Html::Zone::Body, 0, 4}}});
    for (qsizetype length = 0; length < bytes.size(); ++length)
        REQUIRE_FALSE(bodyFromBytes(bytes.first(length)).has_value());
}
