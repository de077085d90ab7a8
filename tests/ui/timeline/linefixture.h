// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../support/sightingbuilder.h"

#include "timeline/models/timelinemodel.h"

namespace Dateline::Test {

/// The timeline of the envoy of SightingBuilder.
inline Timeline::TimelineContentPointer contentOf(const Timeline::Sightings &sightings)
{
    auto content = std::make_shared<Timeline::TimelineContent>();
    content->subject = sightings.entities.value(Envoy);
    content->sightings = sightings;
    content->history = Timeline::buildHistory(sightings, Envoy);
    return content;
}

/// A trip with a plan before it, several outlets and a disagreement, statements of one occasion and some
/// entries of other years.
inline Timeline::Sightings toldSightings()
{
    using Timeline::Action;
    using namespace Qt::StringLiterals;
    SightingBuilder told;
    told.add(u"old"_s, u"1994"_s, Action::Appoint, Nobody, {Alliance}).named().from(u"Kyodo News"_s);
    told.add(u"a"_s, u"2022-11-03"_s, Action::Speak, Nobody, {Minister}).from(u"中央社"_s);
    told.add(u"a"_s, u"2022-11-03"_s, Action::Speak, Nobody, {General}).from(u"中央社"_s);
    told.add(u"a"_s, u"2022-11-03"_s, Action::Speak, Nobody, {Minister}).from(u"中央社"_s).reported();
    told.add(u"b"_s, u"2023-01-29/2023-01-31"_s, Action::Visit, Seoul, {Alliance})
        .planned()
        .named()
        .from(u"The Korea Herald"_s)
        .publishedOn(u"2023-01-12"_s);
    told.add(u"c"_s, u"2023-01-29"_s, Action::Arrive, Seoul).named().from(u"Yonhap"_s);
    for (const auto &outlet : {u"Reuters"_s, u"Kyodo News"_s, u"中央社"_s, u"The Asahi Shimbun"_s})
        told.add(u"c"_s + outlet, u"2023-01-29"_s, Action::Arrive, Seoul)
            .from(outlet)
            .publishedOn(u"2023-01-30"_s);
    told.add(u"d"_s, u"2023-01-28"_s, Action::Arrive, Seoul).from(u"Nikkei"_s).publishedOn(u"2023-01-30"_s);
    told.add(u"e"_s, u"2023-01-30"_s, Action::Meet, Seoul, {Minister, General, Alliance})
        .named()
        .from(u"Yonhap"_s);
    told.add(u"f"_s, u"2023-01-31"_s, Action::Arrive, Tokyo).named().from(u"Reuters"_s);
    told.add(u"g"_s, u"2023-01-31"_s, Action::Visit, AirBase, {General}).named().from(u"Reuters"_s);
    told.add(u"h"_s, u"2023-03-02"_s, Action::Meet, Oslo, {General}).planned().named().from(u"NTB"_s);
    told.add(u"i"_s, u"2023-03"_s, Action::Other, Nobody, {Alliance}).reported().from(u"Reuters"_s);
    return told.sightings;
}

/// So many entries over the years, mostly in the last ones.
inline Timeline::Sightings manySightings(int count)
{
    using Timeline::Action;
    using namespace Qt::StringLiterals;
    SightingBuilder told;
    const QDate last(2024, 6, 30);
    for (int number = 0; number < count; ++number) {
        const auto action = Action(number % 24);
        const QDate day = last.addDays(-(count - number) / 3);
        told.add(u"n%1"_s.arg(number), day.toString(Qt::ISODate), action,
                 number % 3 == 0 ? qint64(Seoul + number % 6) : Nobody, {qint64(Minister + number % 3)});
        told.from(u"Outlet %1"_s.arg(number % 7));
        if (number % 5 == 0)
            told.reported();
        else if (number % 7 == 0)
            told.planned();
    }
    return told.sightings;
}

/// A clause for every sighting, in English and in Chinese.
inline QHash<qint32, QString> clausesOf(const Timeline::Sightings &sightings)
{
    using namespace Qt::StringLiterals;
    static const QStringList texts{
        u"The secretary-general landed at the airport in the morning for talks on security in the region and "
        u"the supply of arms, and was received by officials of the foreign ministry before going to the "
        u"palace, where the first of several meetings of the day was about to begin"_s,
        u"雙方在首都會談，就區域安全與供應鏈合作交換意見，並同意今年內再度舉行部長級會議，"
        u"深化兩國在防衛裝備與技術轉移方面的長期合作關係"_s,
        u"he told reporters after the meeting"_s, u"秘书长表示，将于本月底访问该地区"_s};
    QHash<qint32, QString> clauses;
    for (qint32 number = 0; number < sightings.events.size(); ++number)
        clauses.insert(number, texts[number % texts.size()]);
    return clauses;
}

} // namespace Dateline::Test
