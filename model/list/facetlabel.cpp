// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/facetentries.h"

#include <QCoreApplication>
#include <QLocale>

#include <unicode/uloc.h>

#include <array>

namespace Dateline::List {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Dateline::List::FacetModel", text);
}

QString languageLabel(const QString &language)
{
    if (language.isEmpty() || language == u"und")
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Unknown language"));
    std::array<char16_t, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        uloc_getDisplayName(language.toUtf8().constData(), QLocale().bcp47Name().toUtf8().constData(),
                            name.data(), int(name.size()), &status);
    return U_FAILURE(status) || length == 0 ? language : QString::fromUtf16(name.data(), length);
}

QString stateLabel(const QString &state)
{
    if (state == ArticleFilter::stateName(State::Unread))
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Unread"));
    if (state == ArticleFilter::stateName(State::Starred))
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Starred"));
    if (state == ArticleFilter::stateName(State::Missing))
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "File missing"));
    if (state == ArticleFilter::stateName(State::Archived))
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Archived"));
    if (state == ArticleFilter::stateName(State::Noted))
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "With notes"));
    return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Has earlier versions"));
}

QString periodLabel(const QString &period)
{
    if (period == ArticleFilter::undatedPeriod())
        return translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Undated"));
    const int month = period.section(u'-', 1).toInt();
    return month < 1 || month > 12 ? period : QLocale().standaloneMonthName(month);
}

} // namespace

QString facetLabel(FacetKind kind, const QString &value)
{
    switch (kind) {
    case FacetKind::Date:
        return periodLabel(value);
    case FacetKind::Language:
        return languageLabel(value);
    case FacetKind::State:
        return stateLabel(value);
    case FacetKind::Source:
        return value.isEmpty() ? translated(QT_TRANSLATE_NOOP("Dateline::List::FacetModel", "Unknown source"))
                               : value;
    case FacetKind::Tag:
        break;
    }
    return value;
}

} // namespace Dateline::List
