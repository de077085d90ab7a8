// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markednames.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

const QDate written(2023, 1, 29);

/// "clause | date | status | place | participants" of each event.
QStringList eventsIn(const QString &text, const QStringList &marked, QList<Html::ZoneRange> zones = {})
{
    ArticleText article;
    article.text = text;
    article.zones = zones;
    ArticleNames names = Test::markedNames(text, marked);
    const QList<Event> events = findEvents(article, findDates(text, zones, written), written, &names);
    QStringList shown;
    const auto nameOf = [&](qint32 mention) {
        const NameMention &name = names.mentions[mention];
        return text.mid(name.start, name.end - name.start);
    };
    for (const Event &event : events) {
        QStringList participants;
        for (const qint32 participant : event.participants)
            participants.append(nameOf(participant));
        shown.append(QStringList{text.mid(event.start, event.end - event.start), event.date.edtf(),
                                 QLatin1StringView(statusName(event.status)),
                                 event.place < 0 ? u"-"_s : nameOf(event.place),
                                 participants.join(u'+')}
                         .join(u" | "_s));
    }
    return shown;
}

} // namespace

TEST_CASE("A sentence with a deed and a plan gives two events", "[timeline][events]")
{
    const QStringList names{u"史托騰柏格=p"_s, u"首爾=l"_s, u"東京=l"_s, u"日本=l"_s, u"岸田文雄=p"_s,
                            u"Jens Stoltenberg=p"_s, u"NATO=o"_s, u"Seoul=l"_s, u"Tokyo=l"_s};
    CHECK(eventsIn(u"NATO Secretary-General Jens Stoltenberg arrived in Seoul on Sunday and will fly to Tokyo on Monday."_s, names) ==
          QStringList{u"NATO Secretary-General Jens Stoltenberg arrived in Seoul on Sunday | 2023-01-29 | happened | Seoul | Jens Stoltenberg"_s,
                      u"will fly to Tokyo on Monday | 2023-01-30 | planned | Tokyo | Jens Stoltenberg"_s});
    CHECK(eventsIn(u"史托騰柏格昨天到訪首爾，明天將飛往日本東京，預計會跟首相岸田文雄等人見面。"_s, names) ==
          QStringList{u"史托騰柏格昨天到訪首爾 | 2023-01-28 | happened | 首爾 | 史托騰柏格"_s,
                      u"明天將飛往日本東京 | 2023-01-30 | planned | 東京 | 史托騰柏格"_s,
                      u"預計會跟首相岸田文雄等人見面 | 2023-01-30 | planned | - | 史托騰柏格+岸田文雄"_s});
}
