// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/jsonfields.h"

#include "exchange/incoming/incomingtime.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

QJsonValue jsonField(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isUndefined() ? object.value(QString(u'@' + QString(name))) : value;
}

QList<QJsonValue> jsonItems(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        return {value};
    QList<QJsonValue> items;
    const QJsonArray array = value.toArray();
    items.reserve(array.size());
    for (const QJsonValue &item : array)
        items += item;
    return items;
}

QString jsonText(const QJsonObject &object, QLatin1StringView name, Doubts &doubts)
{
    const QList<QJsonValue> items = jsonItems(jsonField(object, name));
    if (items.isEmpty())
        return {};
    if (!items.first().isString())
        doubts.addField(name);
    return items.first().toString();
}

QStringList jsonTexts(const QJsonObject &object, QLatin1StringView name, Doubts &doubts)
{
    QStringList texts;
    const QList<QJsonValue> items = jsonItems(jsonField(object, name));
    for (const QJsonValue &item : items) {
        if (item.isString())
            texts += item.toString();
        else
            doubts.addField(name);
    }
    return texts;
}

QDateTime jsonTime(const QJsonObject &object, QLatin1StringView name, Doubts &doubts)
{
    const QString text = jsonText(object, name, doubts);
    const QDateTime time = incomingTime(text);
    if (!text.isEmpty() && !time.isValid())
        doubts.addField(name);
    return time;
}

void jsonTimes(const QJsonObject &object, QLatin1StringView created, QLatin1StringView modified,
               Notes::Annotation &annotation, Doubts &doubts)
{
    annotation.created = jsonTime(object, created, doubts);
    annotation.modified = jsonTime(object, modified, doubts);
    if (!annotation.modified.isValid())
        annotation.modified = annotation.created;
    if (!annotation.created.isValid())
        annotation.created = annotation.modified;
}

qint32 jsonNumber(const QJsonObject &object, QLatin1StringView name, Doubts &doubts)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return -1;
    const double number = value.toDouble(-1);
    const bool isWhole =
        number >= 0 && number <= std::numeric_limits<qint32>::max() && std::floor(number) == number;
    if (!isWhole)
        doubts.addField(name);
    return isWhole ? qint32(number) : -1;
}

} // namespace Dateline::Exchange
