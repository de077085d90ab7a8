// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "testfiles.h"

#include <QUrl>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

namespace {

struct Case
{
    QString source;
    QString expected;
};

QString remote(const QString &address)
{
    return u"<img data-src=\"%1\">"_s.arg(address);
}

QString either(const QString &address, const QString &file)
{
    return u"<img data-src=\"%1\" data-file=\"%2\">"_s.arg(address, file);
}

} // namespace

TEST_CASE("Remote pictures wait for the user in data-src", "[images]")
{
    const Case test = GENERATE(
        Case{u"<img src=https://a.test/i.png>"_s, remote(u"https://a.test/i.png"_s)},
        Case{u"<img src=//a.test/i.png>"_s, remote(u"https://a.test/i.png"_s)},
        Case{u"<img src=i.png>"_s, either(u"https://news.test/w/i.png"_s, u"i.png"_s)},
        Case{u"<img src='https://images.weserv.nl/?url=a.test/image/1_303.jpg' width='100%'>"_s,
             remote(u"https://images.weserv.nl/?url=a.test/image/1_303.jpg"_s)},
        Case{u"<img src=placeholder.gif data-src=https://a.test/i.png>"_s, remote(u"https://a.test/i.png"_s)},
        Case{u"<img src=p.gif data-original=https://a.test/i.png>"_s, remote(u"https://a.test/i.png"_s)},
        Case{u"<img src=data:image/gif;base64,R0lG data-lazy-src=https://a.test/i.png>"_s,
             remote(u"https://a.test/i.png"_s)},
        Case{u"<img srcset='s.png 320w, l.png 1280w, m.png 640w'>"_s,
             either(u"https://news.test/w/l.png"_s, u"l.png"_s)},
        Case{u"<img data-srcset='https://a.test/1,2.png 1x, https://a.test/3.png 2x'>"_s,
             remote(u"https://a.test/3.png"_s)},
        Case{u"<picture><source srcset='l.webp 2x'><img alt=''></picture>"_s,
             either(u"https://news.test/w/l.webp"_s, u"l.webp"_s)},
        Case{u"<img src='./Story_files/i.jpg' data-src=https://a.test/i.jpg>"_s,
             either(u"https://a.test/i.jpg"_s, u"./Story_files/i.jpg"_s)},
        Case{u"<img src='photo.php?id=3'>"_s, remote(u"https://news.test/w/photo.php?id=3"_s)},
        Case{u"<img src=/img/i.png>"_s, remote(u"https://news.test/img/i.png"_s)},
        Case{
            u"<img src=i.png alt=' a  \"b\" ' width=300 height=0200 style=x>"_s,
            u"<img data-src=\"https://news.test/w/i.png\" data-file=\"i.png\" alt=\"a &quot;b&quot;\" width=\"300\" height=\"200\">"_s});
    INFO(test.source.toStdString());
    const QString once = Html::sanitize(test.source, QUrl(u"https://news.test/w/1.html"_s));
    CHECK(once == test.expected);
    CHECK(Html::sanitize(once) == once);
}

TEST_CASE("Pictures without an address and tracking pixels are dropped", "[images]")
{
    const QString source = GENERATE(
        u"<img>"_s, u"<img alt=text>"_s, u"<img src=''>"_s, u"<img src=https://a.test/p width=1 height=1>"_s,
        u"<img src=javascript:x>"_s, u"<img src=file:///x>"_s, u"<img src=relative.php>"_s,
        u"<img src=/absolute.png>"_s, u"<img src='c:\\i.png'>"_s, u"<img data-file=https://a.test/i.png>"_s,
        u"<img data-file='/etc/i.png'>"_s);
    INFO(source.toStdString());
    CHECK(Html::sanitize(source) == QString());
}

TEST_CASE("A picture beside the article keeps its relative address, also without a base", "[images]")
{
    const Case test =
        GENERATE(Case{u"<img src=i.png>"_s, u"<img data-file=\"i.png\">"_s},
                 Case{u"<img src='../图片/1%202.JPG?x=1'>"_s, u"<img data-file=\"../图片/1%202.JPG?x=1\">"_s},
                 Case{u"<img src=blank.gif data-src=b/i.webp>"_s, u"<img data-file=\"b/i.webp\">"_s});
    const QString once = Html::sanitize(test.source);
    CHECK(once == test.expected);
    CHECK(Html::sanitize(once) == once);
}

TEST_CASE("Inline pictures are kept when they are small rasters", "[images]")
{
    for (const QString &type : {u"png"_s, u"jpeg"_s, u"gif"_s, u"webp"_s}) {
        const QString image = u"<img src=\"data:image/%1;base64,AAAA+/==\">"_s.arg(type);
        CHECK(Html::sanitize(image) == image);
    }
    CHECK(Html::sanitize(u"<img src=\"data:image/PNG;base64,AA\n AA\">"_s) ==
          u"<img src=\"data:image/png;base64,AAAA\">"_s);
    CHECK(Html::sanitize(u"<img src='data:image/svg+xml;base64,AAAA'>"_s) == QString());
    CHECK(Html::sanitize(u"<img src='data:image/png,AAAA'>"_s) == QString());
    const QString large = QString(2 * 1024 * 1024 + 1, u'A');
    CHECK(Html::sanitize(u"<img src='data:image/png;base64,"_s + large + u"'>"_s) == QString());
}

TEST_CASE("Players and frames become a placeholder that names their host", "[images]")
{
    const QString placeholder = u"<div data-media=\"www.video.test\"></div>"_s;
    const QString source = GENERATE(u"<iframe src='https://www.video.test/embed/1?x=y'></iframe>"_s,
                                    u"<iframe data-src=//www.video.test/e></iframe>"_s,
                                    u"<video src=https://www.video.test/v.mp4></video>"_s,
                                    u"<video><source src=https://WWW.VIDEO.test/v.mp4></video>"_s,
                                    u"<audio src=https://www.video.test/a.mp3>text</audio>"_s,
                                    u"<embed src=https://www.video.test/x>"_s,
                                    u"<object data=https://www.video.test/x>text</object>"_s,
                                    u"<div data-media=www.video.test> </div>"_s);
    INFO(source.toStdString());
    CHECK(Html::sanitize(source) == placeholder);
    CHECK(Html::sanitize(placeholder) == placeholder);
    CHECK(Html::makeDocument(source, {}, {}).text == QString());
}

TEST_CASE("A placeholder of the source with anything but a host name is an ordinary box", "[images]")
{
    CHECK(Html::sanitize(u"<div data-media='a.test'>text</div>"_s) == u"<div>text</div>"_s);
    CHECK(Html::sanitize(u"<div data-media='a.test/x'></div>"_s) == QString());
    CHECK(Html::sanitize(u"<div data-media='<b>'></div>"_s) == QString());
}
