// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/datewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

// How dates are written is data of a language, not wording of the program: CLDR has no parts of months or
// years, and the program can be asked for a date in another language than its own.

enum class Language : quint8 {
    English,
    MonthFirst, ///< English where "January 29" is usual.
    Traditional,
    Simplified,
};

bool isEnglish(Language language)
{
    return language == Language::English || language == Language::MonthFirst;
}

Language languageOf(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese) {
        const QString format = locale.dateFormat(QLocale::LongFormat);
        const bool isMonthFirst =
            locale.language() == QLocale::English && format.indexOf("MMM"_L1) < format.lastIndexOf(u'd');
        return isMonthFirst ? Language::MonthFirst : Language::English;
    }
    return locale.script() == QLocale::TraditionalHanScript ? Language::Traditional : Language::Simplified;
}

QString number(int value)
{
    return QString::number(value);
}

QString englishMonth(int month)
{
    return QLocale(QLocale::English).standaloneMonthName(month);
}

/// "January 2023", "2023年1月".
QString monthWords(QDate day, Language language)
{
    return isEnglish(language) ? QString(englishMonth(day.month()) + u' ' + number(day.year()))
                               : QString(number(day.year()) + u'年' + number(day.month()) + u'月');
}

/// "29 January", "January 29".
QString englishDay(QDate day, Language language)
{
    const QString month = englishMonth(day.month());
    return language == Language::MonthFirst ? QString(month + u' ' + number(day.day()))
                                            : QString(number(day.day()) + u' ' + month);
}

QString dayWords(QDate day, Language language)
{
    if (language == Language::MonthFirst)
        return englishDay(day, language) + u", "_s + number(day.year());
    return language == Language::English ? QString(number(day.day()) + u' ' + monthWords(day, language))
                                         : QString(monthWords(day, language) + number(day.day()) + u'日');
}

QString englishRange(QDate first, QDate last, Language language)
{
    if (first.year() != last.year())
        return dayWords(first, language) + u" – "_s + dayWords(last, language);
    if (first.month() != last.month())
        return englishDay(first, language) + u" – "_s + dayWords(last, language);
    if (language == Language::MonthFirst)
        return englishDay(first, language) + u'–' + number(last.day()) + u", "_s + number(last.year());
    return number(first.day()) + u'–' + dayWords(last, language);
}

QString rangeWords(QDate first, QDate last, Language language)
{
    if (first == last)
        return dayWords(first, language);
    if (isEnglish(language))
        return englishRange(first, last, language);
    QString end = number(last.day()) + u'日';
    if (first.month() != last.month() || first.year() != last.year())
        end.prepend(QString(number(last.month()) + u'月'));
    if (first.year() != last.year())
        end.prepend(QString(number(last.year()) + u'年'));
    return dayWords(first, language) + u'至' + end;
}

/// Which third of a whole that is cut in three, 0 to 2, by where its middle is.
int thirdOf(QDate first, QDate last, QDate start, int days)
{
    const qint64 middle = start.daysTo(first) + first.daysTo(last) / 2;
    return int(std::min<qint64>(2, middle * 3 / days));
}

QString partOfMonthWords(const DateValue &date, Language language)
{
    static const QStringList english{u"early "_s, u"mid-"_s, u"late "_s};
    static const QStringList chinese{u"上旬"_s, u"中旬"_s, u"下旬"_s};
    const QDate start(date.first.year(), date.first.month(), 1);
    if (date.last.month() != date.first.month() || date.last.year() != date.first.year())
        return rangeWords(date.first, date.last, language);
    const int third = thirdOf(date.first, date.last, start, start.daysInMonth());
    const QString month = monthWords(start, language);
    return isEnglish(language) ? QString(english[third] + month) : QString(month + chinese[third]);
}

QString monthRange(QDate first, QDate last, Language language)
{
    const bool isOneYear = first.year() == last.year();
    if (isEnglish(language))
        return (isOneYear ? englishMonth(first.month()) + u'–'
                          : QString(monthWords(first, language) + u" – "_s)) +
               monthWords(last, language);
    return monthWords(first, language) + u'至' +
           (isOneYear ? QString(number(last.month()) + u'月') : monthWords(last, language));
}

/// Halves and quarters by name, what else begins and ends with a month by its months.
QString partOfYearWords(const DateValue &date, Language language)
{
    const bool inEnglish = isEnglish(language);
    const int months =
        (date.last.year() - date.first.year()) * 12 + date.last.month() - date.first.month() + 1;
    const bool isWhole = date.first.day() == 1 && date.last.day() == date.last.daysInMonth();
    const QString year = number(date.first.year());
    const int before = date.first.month() - 1;
    if (!isWhole || date.first.year() != date.last.year())
        return rangeWords(date.first, date.last, language);
    if (months == 6 && before % 6 == 0) {
        if (inEnglish)
            return (before == 0 ? u"first half of "_s : u"second half of "_s) + year;
        return year + (before == 0 ? u"年上半年"_s : u"年下半年"_s);
    }
    if (months == 3 && before % 3 == 0) {
        static const QStringList chinese{u"一"_s, u"二"_s, u"三"_s, u"四"_s};
        const int quarter = before / 3;
        return inEnglish ? QString(u'Q' + number(quarter + 1) + u' ' + year)
                         : QString(year + u"年第"_s + chinese[quarter] + u'季');
    }
    return months == 1 ? monthWords(date.first, language) : monthRange(date.first, date.last, language);
}

QString seasonWords(QDate first, Language language)
{
    static const QStringList english{u"winter "_s, u"spring "_s, u"summer "_s, u"autumn "_s};
    static const QStringList chinese{u"冬"_s, u"春"_s, u"夏"_s, u"秋"_s};
    const int season = first.month() / 3 % 4;
    const QString year = number(first.year());
    return isEnglish(language) ? QString(english[season] + year)
                               : QString(year + u'年' + chinese[season] + u'季');
}

QString weekWords(const DateValue &date, Language language)
{
    const QString days = rangeWords(date.first, date.last, language);
    if (isEnglish(language))
        return u"week of "_s + days;
    return days + (language == Language::Traditional ? u"當週"_s : u"当周"_s);
}

QString centuryWords(QDate first, Language language)
{
    const int century = first.year() / 100 + 1;
    if (!isEnglish(language))
        return number(century) + (language == Language::Traditional ? u"世紀"_s : u"世纪"_s);
    const int last = century % 10;
    const bool isTeen = century % 100 / 10 == 1;
    const QString ending = isTeen || last == 0 || last > 3 ? u"th"_s
                           : last == 1                     ? u"st"_s
                           : last == 2                     ? u"nd"_s
                                                           : u"rd"_s;
    return number(century) + ending + u" century"_s;
}

} // namespace

QString dateWords(const DateValue &date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    const Language language = languageOf(locale);
    const bool inEnglish = isEnglish(language);
    switch (date.precision) {
    case DatePrecision::Century:
        return centuryWords(date.first, language);
    case DatePrecision::Decade:
        return number(date.first.year()) + (inEnglish ? u"s"_s : u"年代"_s);
    case DatePrecision::Year:
        return number(date.first.year()) + (inEnglish ? QString() : u"年"_s);
    case DatePrecision::PartOfYear:
        return partOfYearWords(date, language);
    case DatePrecision::Season:
        return seasonWords(date.first, language);
    case DatePrecision::Month:
        return monthWords(date.first, language);
    case DatePrecision::PartOfMonth:
        return partOfMonthWords(date, language);
    case DatePrecision::Week:
        return weekWords(date, language);
    case DatePrecision::Range:
    case DatePrecision::Day:
    case DatePrecision::PartOfDay:
        break;
    }
    return rangeWords(date.first, date.last, language);
}

QString statusWords(EventStatus status)
{
    switch (status) {
    case EventStatus::Happened:
        return Texts::tr("happened");
    case EventStatus::Planned:
        return Texts::tr("planned");
    case EventStatus::Reported:
        break;
    }
    return Texts::tr("reported");
}

QString actionWords(Action action)
{
    static constexpr const char *names[] = {
        "",
        QT_TRANSLATE_NOOP("Timeline", "arrival"),
        QT_TRANSLATE_NOOP("Timeline", "departure"),
        QT_TRANSLATE_NOOP("Timeline", "visit"),
        QT_TRANSLATE_NOOP("Timeline", "stay"),
        QT_TRANSLATE_NOOP("Timeline", "meeting"),
        QT_TRANSLATE_NOOP("Timeline", "statement"),
        QT_TRANSLATE_NOOP("Timeline", "agreement"),
        QT_TRANSLATE_NOOP("Timeline", "decision"),
        QT_TRANSLATE_NOOP("Timeline", "attack"),
        QT_TRANSLATE_NOOP("Timeline", "death"),
        QT_TRANSLATE_NOOP("Timeline", "arrest"),
        QT_TRANSLATE_NOOP("Timeline", "judgement"),
        QT_TRANSLATE_NOOP("Timeline", "appointment"),
        QT_TRANSLATE_NOOP("Timeline", "resignation"),
        QT_TRANSLATE_NOOP("Timeline", "election"),
        QT_TRANSLATE_NOOP("Timeline", "demand"),
        QT_TRANSLATE_NOOP("Timeline", "delivery"),
        QT_TRANSLATE_NOOP("Timeline", "beginning"),
        QT_TRANSLATE_NOOP("Timeline", "end"),
        QT_TRANSLATE_NOOP("Timeline", "incident"),
        QT_TRANSLATE_NOOP("Timeline", "victory"),
        QT_TRANSLATE_NOOP("Timeline", "defeat"),
        QT_TRANSLATE_NOOP("Timeline", "publication"),
    };
    static_assert(std::size(names) == size_t(Action::Publish) + 1);
    const auto number = size_t(action);
    return number == 0 || number >= std::size(names) ? QString() : Texts::tr(names[number]);
}

QString kindWords(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return Texts::tr("person");
    case EntityKind::Organisation:
        return Texts::tr("organisation");
    case EntityKind::Place:
        break;
    }
    return Texts::tr("place");
}

QString tripWords(const Trip &trip, const Sightings &sightings, const QLocale &locale)
{
    QStringList stops;
    for (const Trip::Stop &stop : trip.stops)
        stops.append(sightings.entities.value(stop.place).name);
    const bool inEnglish = isEnglish(languageOf(locale));
    return stops.join(u" → "_s) + (inEnglish ? u", "_s : u"，"_s) + dateWords(trip.date, locale);
}

} // namespace Dateline::Timeline
