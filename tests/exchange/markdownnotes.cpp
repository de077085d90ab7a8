// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownnotes.h"

#include "article/markdown.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;
using Notes::Annotation;
using Notes::Part;
using Notes::Placement;

namespace {

Library::ArticleRow article()
{
    Library::ArticleRow row;
    row.id = u"0123456789abcdef"_s;
    row.title = u"The *harbour* vote in C#"_s;
    row.source = u"The Paper"_s;
    row.author = u"Ann Lee"_s;
    row.url = u"https://paper.example/vote"_s;
    row.language = u"en"_s;
    row.published = QDateTime(QDate(2023, 1, 29), QTime(), Qt::UTC).toMSecsSinceEpoch();
    row.dateOrigin = DateOrigin::FrontMatter;
    return row;
}

Annotation highlight(const QString &quote, int start, const QString &note = {})
{
    Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.anchor.part = Part::Text;
    annotation.anchor.quote = quote;
    annotation.placement = {Placement::Fit::Exact, start, start + qint32(quote.size()), 1, {}};
    annotation.colour = 2;
    annotation.note = note;
    return annotation;
}

QString colourName(int colour)
{
    return colour == 2 ? u"Green_"_s : u"Other"_s;
}

} // namespace

TEST_CASE("notes of an article are quotes with notes below, in the order of the text", "[exchange]")
{
    Annotation whole;
    whole.id = u"w"_s;
    whole.note = u"On all of it."_s;
    whole.tags = {u"to_do"_s};
    Annotation lost = highlight(u"gone"_s, 0);
    lost.placement.fit = Placement::Fit::Orphan;
    lost.colour = 1;
    const QString text = markdownOf({{article(),
                                      {lost, highlight(u"second\n- line"_s, 50, u"## Why?\n\nAsk *her*."_s),
                                       highlight(u"first"_s, 10), whole}}},
                                    &colourName);

    CHECK(text == uR"md(# Notes

## The \*harbour\* vote in C\#

The Paper · Ann Lee · 29 January 2023 · <https://paper.example/vote>

\#to\_do

On all of it.

---

> first

Green\_

---

> second\
> \- line

Green\_

#### Why?

Ask *her*.

---

> gone

Other · *not found in the present text of the article*
)md"_s);
}

TEST_CASE("articles follow one another, and one that is gone has its id", "[exchange]")
{
    Library::ArticleRow gone;
    gone.id = u"fedcba9876543210"_s;
    const QString text =
        markdownOf({{article(), {highlight(u"one"_s, 1)}}, {gone, {highlight(u"two"_s, 1)}}}, &colourName);
    CHECK(text.contains(u"Green\\_\n\n## fedcba9876543210\n\n> two\n"_s));
    CHECK(text.endsWith(u"Green\\_\n"_s));
    CHECK(markdownOf({}, &colourName) == u"# Notes\n"_s);
}

TEST_CASE("a note ends where it ends, whatever it leaves open", "[exchange]")
{
    const QString text = markdownOf({{article(),
                                      {highlight(u"one"_s, 1, u"````\n# code\n```\nmore"_s),
                                       highlight(u"two"_s, 9, u"# A heading\n~~~ x\n# code\n~~~"_s)}}},
                                    &colourName);
    CHECK(text.contains(u"````\n# code\n```\nmore\n````\n\n---\n\n> two\n"_s));
    CHECK(text.endsWith(u"### A heading\n~~~ x\n# code\n~~~\n"_s));
    const QString html = markdownToHtml(text);
    CHECK(html.count(u"<blockquote>"_s) == 2);
    CHECK(html.count(u"<h1>"_s) == 1);
}
