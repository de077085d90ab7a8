// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Dateline::Exchange {

/// The first of these names that the object has, with and without "@" for JSON-LD's own.
QJsonValue jsonField(const QJsonObject &object, QLatin1StringView name);

/// A list as its items, nothing as none, anything else as one.
QList<QJsonValue> jsonItems(const QJsonValue &value);

/// A string, or the first of a list of them; empty for none. Anything else is a doubt.
QString jsonText(const QJsonObject &object, QLatin1StringView name, Doubts &doubts);

/// A list of strings, or one string. Others in it are a doubt.
QStringList jsonTexts(const QJsonObject &object, QLatin1StringView name, Doubts &doubts);

/// See incomingTime(); what is there but no time is a doubt.
QDateTime jsonTime(const QJsonObject &object, QLatin1StringView name, Doubts &doubts);

/// The times of a note, each under its name; one that is missing is as the other.
void jsonTimes(const QJsonObject &object, QLatin1StringView created, QLatin1StringView modified,
               Notes::Annotation &annotation, Doubts &doubts);

/// A whole number from 0 that fits, -1 for none; anything else is a doubt.
qint32 jsonNumber(const QJsonObject &object, QLatin1StringView name, Doubts &doubts);

} // namespace Dateline::Exchange
