// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"
#include "testfiles.h"

#include "library/bodycodec.h"
#include "library/bodystore.h"
#include "library/schema.h"

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
        Statement row(*m_index, "SELECT dictionary, body FROM bodies WHERE version = ?1");
        row.bind(1, version);
        REQUIRE(row.step());
        return reader.read(row.number(0), row.blob(1));
    }

    QByteArray packed(const Body &body)
    {
        BodyWriter(*m_index).write(1, bodyToBytes(body));
        Statement row(*m_index, "SELECT body FROM bodies WHERE version = 1");
        REQUIRE(row.step());
        return row.blob(0);
    }

private:
    LibraryBench m_bench;
    std::unique_ptr<Database> m_index;
};

} // namespace

TEST_CASE("a body comes back as it was stored", "[body]")
{
    const Body body = GENERATE(Body{}, Body{u"x"_s, {}, {}}, sampleBody());
    const auto read = bodyFromBytes(bodyToBytes(body));
    REQUIRE(read.has_value());
    CHECK(*read == body);

    Store store;
    BodyWriter(store.index()).write(7, bodyToBytes(sampleBody()));
    BodyWriter(store.index()).write(7, bodyToBytes(body));
    CHECK(store.read(7) == body);
}

TEST_CASE("a stored body is much smaller than its text and HTML", "[body]")
{
    Store store;
    const Body body = sampleBody();
    CHECK(store.packed(body).size() * 4 < body.text.toUtf8().size() + body.html.toUtf8().size());
}

TEST_CASE("bodies from before and after a dictionary was learned are read, also by later writers", "[body]")
{
    Store store;
    QRandomGenerator random(7);
    std::vector<Body> bodies;
    const auto write = [&](BodyWriter &writer) {
        bodies.push_back(wordyBody(random));
        writer.write(qint64(bodies.size()), bodyToBytes(bodies.back()));
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
        writer.write(i, bodyToBytes(wordyBody(random)));
    const char *damage = GENERATE("DELETE FROM dictionaries", "UPDATE dictionaries SET data = x'00'",
                                  "UPDATE dictionaries SET data = x''");
    REQUIRE(store.index().execute(damage));

    CHECK_FALSE(store.read(229).has_value());
}

TEST_CASE("any changed byte of a stored body is noticed", "[body]")
{
    Store store;
    const Body body = sampleBody();
    const QByteArray packed = store.packed(body);
    BodyReader reader(store.index());
    QRandomGenerator random(4);
    int unnoticed = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = packed;
        const auto place = random.bounded(packed.size());
        damaged[place] = char(damaged[place] ^ (1 << random.bounded(8)));
        const auto read = reader.read(0, damaged);
        unnoticed += read.has_value() && *read != body ? 1 : 0;
    }
    CHECK(unnoticed == 0);
}

TEST_CASE("a body that was cut off or is something else gives nothing", "[body]")
{
    Store store;
    const QByteArray packed = store.packed(sampleBody());
    BodyReader reader(store.index());
    for (qsizetype length = 0; length < packed.size(); ++length)
        REQUIRE_FALSE(reader.read(0, packed.first(length)).has_value());
    CHECK_FALSE(reader.read(0, "just text").has_value());
    CHECK_FALSE(reader.read(0, QByteArray(100, '\0')).has_value());
    // Zstandard (RFC 8878, section 3.1.1): magic number, a header with 8 bytes of content size.
    CHECK_FALSE(reader.read(0, QByteArray::fromHex("28b52ffde0ffffffffffffff0f010000")).has_value());
}

TEST_CASE("bytes that are no body, or name a zone that there is none, give nothing", "[body]")
{
    QByteArray bytes = bodyToBytes({u"text"_s, {}, {{Html::Zone::Body, 0, 4}}});
    for (qsizetype length = 0; length < bytes.size(); ++length)
        REQUIRE_FALSE(bodyFromBytes(bytes.first(length)).has_value());
    bytes[bytes.size() - 9] = char(200);
    CHECK_FALSE(bodyFromBytes(bytes).has_value());
}
