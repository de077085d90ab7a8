// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelledarticles.h"

#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"

#include <catch2/catch_test_macros.hpp>

#include <iostream>

using namespace Dateline;
using namespace Dateline::Timeline;

namespace {

/// The names that a person marked.
ArticleNames namesOf(const Test::LabelledArticle &labelled)
{
    ArticleNames names;
    for (const Test::LabelledName &name : labelled.names) {
        const EntityKind kind = name.kind == 'p'   ? EntityKind::Person
                                : name.kind == 'o' ? EntityKind::Organisation
                                                   : EntityKind::Place;
        const bool isOver = !names.mentions.isEmpty() && names.mentions.last().end > name.start;
        if (!isOver)
            names.mentions.append({name.start, name.end, kind, Strength::Strong, "label", -1, -1, -1});
    }
    return names;
}

void show(const ArticleText &article, const ArticleNames &names, const QList<Event> &events)
{
    std::cout << "== " << article.text.section(u'\n', 0, 0).toStdString() << '\n';
    const auto textOf = [&](qint32 mention) {
        const NameMention &name = names.mentions[mention];
        return article.text.mid(name.start, name.end - name.start).toStdString();
    };
    for (const Event &event : events) {
        std::cout << event.date.edtf().toStdString() << " | " << statusName(event.status) << " | "
                  << (event.place < 0 ? std::string("-") : textOf(event.place)) << " | ";
        for (const qint32 participant : event.participants)
            std::cout << textOf(participant) << '+';
        std::cout << " | " << article.text.mid(event.start, event.end - event.start).toStdString() << " |";
        for (const QByteArray &rule : event.rules)
            std::cout << ' ' << rule.toStdString();
        std::cout << '\n';
    }
}

} // namespace

TEST_CASE("Events of labelled articles stand in their text and name who takes part",
          "[timeline][events][develop]")
{
    const auto articles = Test::labelledArticles(QStringLiteral("develop"));
    if (articles.isEmpty())
        SKIP("the corpus is not here");
    for (const Test::LabelledArticle &labelled : articles) {
        const ArticleText &article = labelled.article;
        const QDate written =
            writtenDay(findDispatchHead(article.text), article.published.addSecs(8 * 3600).date());
        ArticleNames names = namesOf(labelled);
        const auto events =
            findEvents(article, findDates(article.text, article.zones, written), written, &names);
        qint32 before = 0;
        for (const Event &event : events) {
            CHECK(event.start >= before);
            CHECK(event.end > event.start);
            CHECK(event.end <= article.text.size());
            CHECK(event.date.isValid());
            CHECK((!event.participants.isEmpty() || event.place >= 0));
            before = event.start;
        }
        if (qEnvironmentVariableIsSet("DATELINE_EVENTS_SHOW"))
            show(article, names, events);
    }
}
