// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "hostilevectors.h"
#include "markupreader.h"
#include "testfiles.h"

#include <QUrl>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Qt::StringLiterals;
using namespace Dateline;

namespace {

constexpr int DocumentCount = 20000;

/// Makes documents out of pieces that parsers treat in special ways.
class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    QString document()
    {
        QString html;
        for (int pieces = 1 + below(24); pieces > 0; --pieces)
            html += piece();
        return html;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString oneOf(const QStringList &list) { return list.at(below(static_cast<int>(list.size()))); }

    QString piece()
    {
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return u'<' + oneOf(names()) + oneOf(attributes()) + u'>';
        case 4:
        case 5:
        case 6:
            return u"</"_s + oneOf(names()) + u'>';
        case 7:
            return below(4) == 0 ? oneOf(Test::hostileVectors()) : u" "_s;
        default:
            return oneOf(texts());
        }
    }

    static const QStringList &names()
    {
        static const QStringList list =
            u"p p p div div span a a b i em strong u s small code tt nobr font big h1 h2 h3 ul ol li li dl "
            u"dt dd table table "
            "tr td th tbody thead tfoot caption colgroup col pre pre listing blockquote figure figcaption br "
            "hr img ruby rt rp rb "
            "rtc section article form button select option optgroup textarea svg math mi mtext foreignObject "
            "desc title "
            "style script noscript template iframe object marquee applet center details summary body html "
            "head frameset "
            "plaintext image isindex video source picture input label address custom-element menu dir"_s
                .split(u' ');
        return list;
    }

    static const QStringList &attributes()
    {
        static const QStringList list{
            {},
            {},
            {},
            {},
            u" href=/x"_s,
            u" href='https://a.test/?a=1&amp;b=\"2\"'"_s,
            u" title=' a\n\"b\" <c> '"_s,
            u" style='display:none'"_s,
            u" hidden"_s,
            u" lang=zh-TW"_s,
            u" dir=rtl"_s,
            u" src=//a.test/i.png"_s,
            u" data-src=https://a.test/i"_s,
            u" data-media=a.test"_s,
            u" colspan=2"_s,
            u" data-zone=related"_s,
            u" width=20 height=1"_s,
            u" src=data:image/png;base64,AAAA"_s,
            u" srcset='a.png 1x, b.png 2x'"_s,
            u" class='related carousel'"_s,
        };
        return list;
    }

    static const QStringList &texts()
    {
        static const QStringList list{u"word"_s,
                                      u" "_s,
                                      u"\n"_s,
                                      u" two words "_s,
                                      u"\u3000"_s,
                                      u"&nbsp;"_s,
                                      u"\u200b"_s,
                                      u"\r\n"_s,
                                      u"&#13;"_s,
                                      u"&#10;x"_s,
                                      u"<"_s,
                                      u"&lt;b&gt;"_s,
                                      u"&amp;lt;"_s,
                                      u"\u4e2d\u6587"_s,
                                      u"<!-- c -->"_s,
                                      u"]]>"_s,
                                      u"\t\f"_s,
                                      QString(QChar(u'\0')),
                                      QString(QChar(0xd800)),
                                      u"\ufeff"_s,
                                      u"\u202e"_s};
        return list;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("Random HTML is sanitized to a fixed point", "[sanitizer][random]")
{
    Generator generator(20230129);
    const QUrl base(u"https://base.test/a/b"_s);
    for (int i = 0; i < DocumentCount; ++i) {
        const QString source = generator.document();
        INFO("document " << i << ": " << source.toStdString());
        const QString once = Html::sanitize(source, base);
        REQUIRE(Html::sanitize(once, base) == once);
        REQUIRE(Html::sanitize(once) == once);
        REQUIRE(Test::faultOf(once) == QString());
    }
}

TEST_CASE("The text of random documents is the text of the page that shows them", "[documenttext][random]")
{
    Generator generator(20230131);
    for (int i = 0; i < DocumentCount; ++i) {
        const QString source = generator.document();
        INFO("document " << i << ": " << source.toStdString());
        const Html::HtmlDocument document =
            Html::makeDocument(source, i % 2 == 0 ? u"word"_s : QString(), {});
        REQUIRE(Test::faultOf(document.html) == QString());
        REQUIRE(Test::textOf(document.html) == document.text);
        const Html::HtmlDocument again = Html::makeDocument(document.html, {}, {});
        REQUIRE(again.text == document.text);
        qint32 end = 0;
        for (const Html::ZoneRange &range : document.zones) {
            REQUIRE(range.start - end <= 1);
            REQUIRE(range.start < range.end);
            end = range.end;
        }
        REQUIRE(end == document.text.size());
    }
}
