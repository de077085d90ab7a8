// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/daytext.h"

#include "list/itemroles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace Dateline::List {

using namespace Qt::StringLiterals;

QString shortDay(QDate day)
{
    static QLocale known = QLocale::c();
    static QString format;
    const QLocale locale;
    if (format.isEmpty() || known != locale) {
        static const QRegularExpression weekday(u"[\\s,،、]*dddd?[\\s,،、]*"_s);
        known = locale;
        format = locale.dateFormat(QLocale::LongFormat).remove(weekday).replace(u"MMMM"_s, u"MMM"_s);
    }
    return locale.toString(day, format);
}

QString dayAndTime(const QDateTime &time)
{
    const QDateTime here = time.toLocalTime();
    return shortDay(here.date()) + u' ' + here.time().toString(u"HH:mm"_s);
}

QString dayHeading(QDate day)
{
    if (day.isNull())
        return QCoreApplication::translate("Dateline::List::DayHeading", "Undated");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString publishedDay(const QModelIndex &article)
{
    const QDateTime published = article.data(PublishedRole).toDateTime();
    return published.isValid() ? shortDay(published.date()) : QString();
}

QString publishedTime(const QModelIndex &article)
{
    const QDateTime published = article.data(PublishedRole).toDateTime();
    if (!published.isValid() || !article.data(PublishedHasTimeRole).toBool())
        return {};
    const QDateTime here = published.toLocalTime();
    return here.date() == published.date() ? here.time().toString(u"HH:mm"_s) : dayAndTime(published);
}

} // namespace Dateline::List
