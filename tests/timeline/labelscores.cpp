// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many of the names and dates that people marked are found, and how many of those found are right.
// DATELINE_LABELS_SHOW=1 lists what is wrong and what is missed in the sets that rules are written by.
#include "labelledarticles.h"
#include "labelleddates.h"

#include "timeline/extraction.h"

#include <QMap>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdio>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

struct Score
{
    int right = 0;
    int wrong = 0;
    int missed = 0;

    double precision() const { return 100.0 * right / std::max(1, right + wrong); }
    double recall() const { return 100.0 * right / std::max(1, right + missed); }
};

struct Scores
{
    QMap<QString, Score> rows; ///< By kind, and by kind and language.
    QMap<QString, int> faults; ///< What is wrong (+) or missed (-), how often.

    void count(const QString &kind, const LabelledArticle &labelled, int Score::*what)
    {
        const QString language = labelled.article.language.startsWith(u"zh"_s) ? u"zh"_s : u"other"_s;
        ++(rows[kind].*what);
        ++(rows[kind + u' ' + language].*what);
    }

    void note(QChar sign, const LabelledArticle &labelled, qint32 start, qint32 end, const QString &what)
    {
        const QString &text = labelled.article.text;
        const qint32 before = std::max(0, start - 8);
        QString line = sign + what + u" "_s + text.mid(before, start - before) + u'[' +
                       text.mid(start, end - start) + u']' + text.mid(end, 8);
        ++faults[line.replace(u'\n', u'/')];
    }
};

QString kindOf(char kind)
{
    return kind == 'p' ? u"person"_s : kind == 'o' ? u"organisation"_s : u"place"_s;
}

/// What stands for a name (a pronoun, a title alone) is a mention of a person, but no name that people
/// marked.
bool isStandIn(const NameMention &name)
{
    const QByteArrayView rule(name.rule);
    return rule == "pronoun" || rule == "title-alone";
}

void countNames(const LabelledArticle &labelled, const ArticleNames &found, Scores *scores)
{
    QList<bool> isFound(labelled.names.size(), false);
    for (const NameMention &name : found.mentions) {
        if (isStandIn(name))
            continue;
        const QString kind = QString::fromLatin1(kindName(name.kind));
        const auto match = std::ranges::find_if(labelled.names, [&](const LabelledName &label) {
            return label.start == name.start && label.end == name.end && kindOf(label.kind) == kind;
        });
        const bool isDoubtful = std::ranges::any_of(labelled.names, [&](const LabelledName &label) {
            return label.isOptional && label.start < name.end && name.start < label.end;
        });
        if (match != labelled.names.end())
            isFound[match - labelled.names.begin()] = true;
        if (match != labelled.names.end() ? match->isOptional : isDoubtful)
            continue;
        scores->count(kind, labelled, match != labelled.names.end() ? &Score::right : &Score::wrong);
        if (match == labelled.names.end())
            scores->note(u'+', labelled, name.start, name.end, kind + u' ' + QString::fromLatin1(name.rule));
    }
    for (qsizetype at = 0; at < labelled.names.size(); ++at) {
        const LabelledName &label = labelled.names[at];
        if (isFound[at] || label.isOptional)
            continue;
        scores->count(kindOf(label.kind), labelled, &Score::missed);
        scores->note(u'-', labelled, label.start, label.end, kindOf(label.kind));
    }
}

/// A date counts as found where it overlaps, and as right when it has the day, month or year that was meant.
void countDates(const LabelledArticle &labelled, const QList<DateMention> &found, Scores *scores)
{
    for (const LabelledDate &label : labelled.dates) {
        if (label.value == u'?')
            continue;
        const auto match = std::ranges::find_if(found, [&label](const DateMention &date) {
            return date.start < label.end && label.start < date.end;
        });
        scores->count(u"date found"_s, labelled, match != found.end() ? &Score::right : &Score::missed);
        if (match == found.end()) {
            scores->note(u'-', labelled, label.start, label.end, u"date "_s + label.value);
            continue;
        }
        const bool isRight = isMeant(label, match->value);
        scores->count(u"date right"_s, labelled, isRight ? &Score::right : &Score::wrong);
        if (!isRight)
            scores->note(u'+', labelled, match->start, match->end,
                         u"date "_s + match->value.edtf() + u" for "_s + label.value);
    }
}

Scores scoresOf(const QList<LabelledArticle> &articles)
{
    Scores scores;
    for (const LabelledArticle &labelled : articles) {
        const Extraction found = extract(labelled.article);
        countNames(labelled, found.names, &scores);
        if (!labelled.dates.isEmpty())
            countDates(labelled, found.dates, &scores);
    }
    return scores;
}

void print(const Scores &scores, const char *set)
{
    std::printf("%-24s %6s %6s %6s %10s %7s\n", set, "right", "wrong", "missed", "precision", "recall");
    for (const auto &[kind, score] : scores.rows.asKeyValueRange())
        std::printf("%-24s %6d %6d %6d %9.1f%% %6.1f%%\n", kind.toUtf8().constData(), score.right,
                    score.wrong, score.missed, score.precision(), score.recall());
}

/// Lists what is wrong and missed, when that is asked for; of places alone where only their rules were
/// written by the articles.
void show(const Scores &scores, bool isOfPlaces)
{
    if (qEnvironmentVariableIsEmpty("DATELINE_LABELS_SHOW"))
        return;
    for (const auto &[line, times] : scores.faults.asKeyValueRange()) {
        if (!isOfPlaces || line.sliced(1).startsWith(QLatin1StringView("place")))
            std::printf("%3d %s\n", times, line.toUtf8().constData());
    }
}

} // namespace

TEST_CASE(
    "names and dates that people marked are found in articles that only rules of places were written by",
    "[labels][corpus]")
{
    const QList<LabelledArticle> articles = labelledArticles(u"heldout"_s);
    if (articles.isEmpty())
        SKIP("no corpus beside the project");
    const Scores scores = scoresOf(articles);
    print(scores, "held out");
    show(scores, true);
    CHECK(articles.size() == 100);
    // What was reached once is not lost again.
    CHECK(scores.rows[u"person"_s].precision() > 88);
    CHECK(scores.rows[u"person"_s].recall() > 78);
    CHECK(scores.rows[u"place"_s].precision() > 97);
    CHECK(scores.rows[u"place"_s].recall() > 88);
    CHECK(scores.rows[u"organisation"_s].precision() > 84);
    CHECK(scores.rows[u"organisation"_s].recall() > 67);
    CHECK(scores.rows[u"date found"_s].recall() > 91);
    CHECK(scores.rows[u"date right"_s].precision() > 93);
}

TEST_CASE("names that people marked are found in articles that were labelled after the rules were written",
          "[labels][corpus]")
{
    const QList<LabelledArticle> articles = labelledArticles(u"fresh"_s);
    if (articles.isEmpty())
        SKIP("no corpus beside the project");
    const Scores scores = scoresOf(articles);
    print(scores, "fresh");
    CHECK(articles.size() == 69);
    CHECK(scores.rows[u"person"_s].precision() > 90);
    CHECK(scores.rows[u"person"_s].recall() > 82);
    CHECK(scores.rows[u"place"_s].precision() > 95);
    CHECK(scores.rows[u"place"_s].recall() > 90);
    CHECK(scores.rows[u"organisation"_s].precision() > 83);
    CHECK(scores.rows[u"organisation"_s].recall() > 69);
}

TEST_CASE("names and dates in the articles that rules were written by", "[labels][develop][corpus]")
{
    const QList<LabelledArticle> articles = labelledArticles(u"develop"_s);
    if (articles.isEmpty())
        SKIP("no corpus beside the project");
    const Scores scores = scoresOf(articles);
    print(scores, "develop");
    CHECK(articles.size() == 100);
    show(scores, false);
}
