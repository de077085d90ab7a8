// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/extraction.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

std::string writtenOn(const QString &text, const QDateTime &published, const QString &source = {})
{
    ArticleText article;
    article.text = text;
    article.source = source;
    article.language = u"zh-Hant"_s;
    article.published = published;
    article.publishedHasTime = true;
    return extract(article).written.toString(Qt::ISODate).toStdString();
}

} // namespace

TEST_CASE("A dispatch is written on the day of the place that it comes from", "[timeline][dates]")
{
    const QDateTime evening(QDate(2023, 1, 29), QTime(20, 30), Qt::UTC);
    CHECK(writtenOn(u"SEOUL (Harbour Wire) -- The talks went on.\n"_s, evening) == "2023-01-30");
    CHECK(writtenOn(u"LONDON (Harbour Wire) -- The talks went on.\n"_s, evening) == "2023-01-29");
    CHECK(writtenOn(u"（海峽通訊社首爾29日電）會談繼續。"_s, evening) == "2023-01-29");
    CHECK(writtenOn(u"會談繼續。"_s, evening) == "2023-01-30");
    CHECK(writtenOn(u"會談繼續。"_s, {}).empty());
}
