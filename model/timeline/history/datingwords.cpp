// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/datingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dateline::Timeline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Words
{
    const char *rule;
    const char *text;
};

constexpr Words dateRules[]{
    {"numeric", QT_TRANSLATE_NOOP("Timeline", "a date in figures")},
    {"day-month", QT_TRANSLATE_NOOP("Timeline", "a day and month, such as “29 January”")},
    {"month-day", QT_TRANSLATE_NOOP("Timeline", "a day and month, such as “January 29”")},
    {"day", QT_TRANSLATE_NOOP("Timeline", "a day alone, such as “the 29th”")},
    {"day-of-month", QT_TRANSLATE_NOOP("Timeline", "a day, such as “29日” or “1月29日”")},
    {"day-in-brackets", QT_TRANSLATE_NOOP("Timeline", "a day in brackets, such as “今（29）日”")},
    {"day-of-the-republic", QT_TRANSLATE_NOOP("Timeline", "a date in years of the Republic (民國)")},
    {"year-of-the-republic", QT_TRANSLATE_NOOP("Timeline", "a year of the Republic (民國)")},
    {"weekday", QT_TRANSLATE_NOOP("Timeline", "a weekday, such as “on Monday”")},
    {"weekday-relative", QT_TRANSLATE_NOOP("Timeline", "a weekday, such as “last Monday”")},
    {"weekend", QT_TRANSLATE_NOOP("Timeline", "a weekend")},
    {"relative", QT_TRANSLATE_NOOP("Timeline", "a word such as “yesterday” or “last week”")},
    {"same-day", QT_TRANSLATE_NOOP("Timeline", "“the same day”")},
    {"next-day", QT_TRANSLATE_NOOP("Timeline", "“the next day”")},
    {"day-before", QT_TRANSLATE_NOOP("Timeline", "“the day before”")},
    {"same-month", QT_TRANSLATE_NOOP("Timeline", "“the same month”")},
    {"same-year", QT_TRANSLATE_NOOP("Timeline", "“the same year”")},
    {"next-year", QT_TRANSLATE_NOOP("Timeline", "“the next year”")},
    {"from-previous", QT_TRANSLATE_NOOP("Timeline", "words such as “the following week”")},
    {"so-long-ago", QT_TRANSLATE_NOOP("Timeline", "a time before, such as “three days ago”")},
    {"so-long-after", QT_TRANSLATE_NOOP("Timeline", "a time after, such as “two weeks later”")},
    {"month", QT_TRANSLATE_NOOP("Timeline", "a month")},
    {"months", QT_TRANSLATE_NOOP("Timeline", "months from one to another")},
    {"month-relative", QT_TRANSLATE_NOOP("Timeline", "a month, such as “last January”")},
    {"part-of", QT_TRANSLATE_NOOP("Timeline", "a part of a month or year, such as “early January”")},
    {"quarter", QT_TRANSLATE_NOOP("Timeline", "a quarter of a year")},
    {"season", QT_TRANSLATE_NOOP("Timeline", "a season")},
    {"season-relative", QT_TRANSLATE_NOOP("Timeline", "a season, such as “last winter”")},
    {"year", QT_TRANSLATE_NOOP("Timeline", "a year")},
    {"decade", QT_TRANSLATE_NOOP("Timeline", "a decade")},
    {"century", QT_TRANSLATE_NOOP("Timeline", "a century")},
};

/// Whole sentences, %1 for the words of the rule that read the date.
constexpr Words sources[]{
    {"date:explicit", QT_TRANSLATE_NOOP("Timeline", "Dated by %1 in this clause")},
    {"date:sentence", QT_TRANSLATE_NOOP("Timeline", "Dated by %1 earlier in its sentence")},
    {"date:paragraph", QT_TRANSLATE_NOOP("Timeline", "Dated by %1 earlier in its paragraph")},
    {"date:stay", QT_TRANSLATE_NOOP("Timeline", "During a stay that the article tells of as news: dated by "
                                                "the day of the article")},
    {"date:article",
     QT_TRANSLATE_NOOP("Timeline", "No date is named: dated by the day of the article, whose news it is")},
};

constexpr Words statusRules[]{
    {"status:told", QT_TRANSLATE_NOOP("Timeline", "The outlet tells it as something that happened")},
    {"status:future-cue", QT_TRANSLATE_NOOP("Timeline", "A word such as “will”, “plans to” or “將” says that "
                                                        "it was to come")},
    {"status:future-date", QT_TRANSLATE_NOOP("Timeline", "Its date was still to come when it was told")},
    {"status:former-plan", QT_TRANSLATE_NOOP("Timeline", "Told as a plan of before, such as “was to visit”")},
    {"status:hearsay", QT_TRANSLATE_NOOP("Timeline", "A word such as “reportedly” or “據報” leaves it open")},
    {"status:attitude", QT_TRANSLATE_NOOP("Timeline", "Told as what someone thinks or wants")},
    {"status:medium", QT_TRANSLATE_NOOP("Timeline", "Told as the report of another outlet")},
    {"status:told-by-another",
     QT_TRANSLATE_NOOP("Timeline", "Told as what someone says, not by the outlet itself")},
    {"status:implied",
     QT_TRANSLATE_NOOP("Timeline", "Follows from words such as “for the first time since 2017”")},
};

template<size_t count>
QString wordsOf(const Words (&table)[count], const QByteArray &rule)
{
    const auto found =
        std::ranges::find_if(table, [&rule](const Words &words) { return rule == words.rule; });
    return found == std::end(table) ? QString() : Texts::tr(found->text);
}

QDate dayOf(const Sighting &told)
{
    return told.published.date();
}

/// What the words of a date were counted from; empty for a date that needs nothing.
QString anchorWords(const Sighting &told)
{
    if (told.anchor == DateAnchor::Previous)
        return Texts::tr("counted from the date that is named before");
    if (told.anchor != DateAnchor::Published)
        return {};
    return dayOf(told).isValid() ? Texts::tr("counted from the day of publication, %1")
                                       .arg(QLocale().toString(dayOf(told), QLocale::LongFormat))
                                 : Texts::tr("counted from the day of publication");
}

} // namespace

QString ruleWords(const QByteArray &rule)
{
    return wordsOf(dateRules, rule);
}

QString datingWords(const Sighting &told)
{
    if (told.isByHand)
        return Texts::tr("Dated by the person who added it");
    if (told.isEdited)
        return Texts::tr("Its date or place was corrected by hand");
    const QByteArray source = told.rules.value(0);
    const QString sentence = wordsOf(sources, source);
    if (sentence.isEmpty())
        return {};
    const bool isArticleDay = !sentence.contains(QStringLiteral("%1"));
    // A clause can take over the day of the article from one before, which names none either.
    if (!isArticleDay && told.rules.value(1) == "dateline-day")
        return wordsOf(sources, "date:article");
    QString words = sentence;
    if (!isArticleDay) {
        const QString rule = ruleWords(told.rules.value(1));
        words = sentence.arg(rule.isEmpty() ? Texts::tr("a date") : rule);
        if (const QString anchor = anchorWords(told); !anchor.isEmpty())
            words =
                Texts::tr("%1, %2", "how an event is dated, what that was counted from").arg(words, anchor);
    }
    if (told.rules.contains("date:until-departure"))
        words = Texts::tr("%1, until the departure that the article tells of").arg(words);
    return words;
}

QString statusReason(const Sighting &told)
{
    if (told.isByHand)
        return Texts::tr("Added by hand");
    for (const QByteArray &rule : told.rules) {
        if (const QString words = wordsOf(statusRules, rule); !words.isEmpty())
            return words;
    }
    switch (told.status) {
    case EventStatus::Planned:
        return Texts::tr("Told before it was to happen");
    case EventStatus::Reported:
        return Texts::tr("Told as what others say");
    case EventStatus::Happened:
        break;
    }
    return wordsOf(statusRules, "status:told");
}

} // namespace Dateline::Timeline
