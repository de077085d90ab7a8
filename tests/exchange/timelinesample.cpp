// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesample.h"

#include "sightingbuilder.h"

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace Timeline;

QString hostileClause()
{
    return u"=HYPERLINK(\"x\"), <script>alert(1)</script> \x1b[31m; a\\b\nBEGIN:VEVENT # *x*"_s;
}

Exchange::TimelineDocument sampleTimeline()
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul).named();
    told.add(u"b"_s, u"2023-01-29"_s, Action::Arrive, Korea);
    told.add(u"a"_s, u"2023-01-30"_s, Action::Depart, Tokyo).planned();
    told.add(u"c"_s, u"2023-01-30"_s, Action::Arrive, Japan);
    told.add(u"c"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister});
    told.add(u"d"_s, u"2023-07"_s, Action::Speak);
    Exchange::TimelineDocument document;
    document.sightings = told.sightings;
    document.subject = told.sightings.entities.value(Envoy);
    document.clauses = {u"貝爾格今天抵達首爾，展開為期兩天的訪問"_s,
                        u"Berg landed in South Korea on Sunday"_s,
                        u"她明天將飛往東京"_s,
                        u"貝爾格30日抵達日本"_s,
                        u"貝爾格與山田一郎會談"_s,
                        hostileClause()};
    document.history = buildHistory(document.sightings, Envoy);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        Library::ArticleRow row;
        row.id = id;
        row.title = u"Title of "_s + id;
        row.path = u"news/"_s + id + u".md"_s;
        row.url = u"https://paper.example/"_s + id;
        document.articles.insert(id, row);
    }
    Exchange::showAll(&document);
    return document;
}

} // namespace Dateline::Test
