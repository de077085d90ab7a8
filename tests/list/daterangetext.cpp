// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/daterangetext.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::List;

namespace {

/// Spaces and dashes differ between versions of CLDR.
QString plain(QString text)
{
    for (const char16_t space : {u'\u2009', u'\u202f', u'\u00a0'})
        text.remove(QChar(space));
    return text.remove(u' ').replace(QChar(0x2013), u'-');
}

} // namespace

TEST_CASE("A date range reads as people write it", "[list]")
{
    struct Case
    {
        QDate from, to;
        const char16_t *english;
        const char16_t *chinese;
    };
    const auto [from, to, english, chinese] =
        GENERATE(Case{{2023, 1, 31}, {2023, 1, 31}, u"31Jan2023", u"2023年1月31日"},
                 Case{{2023, 1, 29}, {2023, 1, 31}, u"29-31Jan2023", u"2023年1月29日至31日"},
                 Case{{2023, 1, 29}, {2023, 2, 3}, u"29Jan-3Feb2023", u"2023年1月29日至2月3日"},
                 Case{{2022, 12, 29}, {2023, 1, 3}, u"29Dec2022-3Jan2023", u"2022年12月29日至2023年1月3日"},
                 Case{{2023, 1, 1}, {2023, 1, 31}, u"January2023", u"2023年1月"},
                 Case{{2024, 2, 1}, {2024, 2, 29}, u"February2024", u"2024年2月"},
                 Case{{2024, 2, 1}, {2024, 2, 28}, u"1-28Feb2024", u"2024年2月1日至28日"},
                 Case{{2023, 1, 1}, {2023, 3, 31}, u"Jan-Mar2023", u"2023年1月至3月"},
                 Case{{2022, 11, 1}, {2023, 1, 31}, u"Nov2022-Jan2023", u"2022年11月至2023年1月"},
                 Case{{2023, 1, 1}, {2023, 12, 31}, u"2023", u"2023年"},
                 Case{{2021, 1, 1}, {2023, 12, 31}, u"2021-2023", nullptr},
                 Case{{2023, 1, 29}, {}, u"since29Jan2023", u"since2023年1月29日"},
                 Case{{2023, 2, 1}, {}, u"sinceFebruary2023", u"since2023年2月"},
                 Case{{2023, 1, 1}, {}, u"since2023", u"since2023年"},
                 Case{{}, {2023, 1, 29}, u"until29Jan2023", u"until2023年1月29日"},
                 Case{{}, {2023, 12, 31}, u"until2023", u"until2023年"}, Case{{}, {}, u"", u""});
    const QString inEnglish =
        plain(dateRangeText(from, to, QLocale(QLocale::English, QLocale::UnitedKingdom)));
    CHECK(inEnglish == QString::fromUtf16(english));
    CHECK(plain(dateRangeText(from, to, QLocale::c())) == inEnglish);
    if (chinese == nullptr) // Chinese locales differ in it.
        return;
    const QString wanted = QString::fromUtf16(chinese);
    for (const QLocale::Country country : {QLocale::Taiwan, QLocale::China}) {
        QString text = plain(dateRangeText(from, to, QLocale(QLocale::Chinese, country)));
        CHECK(text.replace(u'-', QChar(0x81f3)) == wanted);
    }
}

TEST_CASE("Months stand first where they do", "[list]")
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    CHECK(plain(dateRangeText({2023, 1, 29}, {2023, 2, 1}, american)) == QStringLiteral("Jan29-Feb1,2023"));
    CHECK(plain(dateRangeText({2023, 1, 29}, {}, american)) == QStringLiteral("sinceJan29,2023"));
}

TEST_CASE("A day is shown with its weekday", "[list]")
{
    CHECK(plain(weekdayText(QDate(2023, 1, 31), QLocale(QLocale::English, QLocale::UnitedKingdom))) ==
          QStringLiteral("Tue,31Jan2023"));
    CHECK(plain(barText({QDate(2023, 1, 1), QDate(2023, 1, 31)},
                        QLocale(QLocale::English, QLocale::UnitedKingdom))) == QStringLiteral("January2023"));
    CHECK(barText({QDate(2023, 1, 31), QDate(2023, 1, 31)}, QLocale(QLocale::Chinese))
              .contains(QStringLiteral("2023")));
}

TEST_CASE("A period has its first and last day", "[list]")
{
    CHECK(periodSpan(QStringLiteral("2023")) == DateSpan{QDate(2023, 1, 1), QDate(2023, 12, 31)});
    CHECK(periodSpan(QStringLiteral("2024-02")) == DateSpan{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    for (const char *none : {"undated", "2023-13", "0", "", "10000"})
        CHECK(periodSpan(QString::fromLatin1(none)).isNull());
}
