// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/shortforms.h"

#include "timeline/names/repetition.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

/// The names of a text with its names given, each at its next place.
ArticleNames namesIn(const QString &text, const QStringList &persons)
{
    ArticleNames names;
    qsizetype place = 0;
    for (const QString &person : persons) {
        place = text.indexOf(person, place);
        REQUIRE(place >= 0);
        names.mentions.append({qint32(place), qint32(place + person.size())});
        place += person.size();
    }
    joinShortForms(NameText(text, {}), &names);
    return names;
}

} // namespace

TEST_CASE("a part of a name stands for the only longer one that it is part of", "[names][shortforms]")
{
    const auto [full, part] = GENERATE(table<QString, QString>({
        {u"Erik Lindqvist"_s, u"Lindqvist"_s},
        {u"Erik Lindqvist"_s, u"Erik"_s},
        {u"Anna von der Heide"_s, u"von der Heide"_s},
        {u"山本健一"_s, u"山本"_s},
        {u"約翰·布萊克"_s, u"布萊克"_s},
        {u"约翰•布莱克"_s, u"约翰"_s},
    }));
    CAPTURE(full, part);
    const ArticleNames names = namesIn(full + u" … "_s + part, {full, part});
    CHECK(names.mentions[0].standsFor == -1);
    CHECK(names.mentions[1].standsFor == 0);
}

TEST_CASE("a part of two names stands for neither", "[names][shortforms]")
{
    const ArticleNames names = namesIn(u"Erik Lindqvist, Maria Lindqvist; Lindqvist"_s,
                                       {u"Erik Lindqvist"_s, u"Maria Lindqvist"_s, u"Lindqvist"_s});
    for (const NameMention &name : names.mentions)
        CHECK(name.standsFor == -1);
}

TEST_CASE("what only looks like a part of a name stands for nothing", "[names][shortforms]")
{
    const auto [full, part] = GENERATE(table<QString, QString>({
        {u"王小明"_s, u"小明"_s},
        {u"Erik Lindqvist"_s, u"Lind"_s},
        {u"約翰·布萊克"_s, u"萊克"_s},
    }));
    CAPTURE(full, part);
    CHECK(namesIn(full + u" … "_s + part, {full, part}).mentions[1].standsFor == -1);
}

TEST_CASE("names are found again where nothing tells what they are", "[names][repetition]")
{
    const auto [text, name, times] = GENERATE(table<QString, QString, int>({
        {u"王建國來了，王建國走了"_s, u"王建國"_s, 2},
        {u"Lind came, Lindqvist did not, Lind left"_s, u"Lind"_s, 2},
        {u"王立來了，國王立法"_s, u"王立"_s, 1},
    }));
    CAPTURE(text);
    QList<NameCandidate> chosen{{0, qint32(name.size())}};
    addRepetitions(NameText(text, {}), &chosen);
    CHECK(chosen.size() == times);
}
