// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

qsizetype keyLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && length < 40 &&
           (line.at(length).isLetterOrNumber() || line.at(length) == u'_' || line.at(length) == u'-'))
        ++length;
    return length;
}

/// The position of the colon that ends a key, or -1.
qsizetype colonOf(QStringView line)
{
    qsizetype colon = keyLength(line);
    if (colon == 0)
        return -1;
    while (colon < line.size() && (line.at(colon) == u' ' || line.at(colon) == u'\t'))
        ++colon;
    if (colon >= line.size() || line.at(colon) != u':')
        return -1;
    // "https://..." on a line of its own goes on with the value above.
    if (colon + 1 < line.size() && line.at(colon + 1) == u'/')
        return -1;
    return colon;
}

bool isListItem(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed == u"-" || trimmed.startsWith(u"- ") || trimmed.startsWith(u"-\t");
}

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\'';
}

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && isQuote(value.front()) && value.back() == value.front()) {
        const QChar quote = value.front();
        value = value.mid(1, value.size() - 2);
        if (quote == u'"')
            value.replace("\\\""_L1, "\""_L1);
        else
            value.replace("''"_L1, "'"_L1);
    } else if (value.startsWith(u'"') && value.count(u'"') == 1) {
        value.remove(0, 1);
    }
    return value.trimmed();
}

QStringList inlineList(QStringView value)
{
    QStringList items;
    const auto parts = value.split(u',');
    for (const QStringView part : parts) {
        const QString item = unquoted(part.toString());
        if (!item.isEmpty())
            items.append(item);
    }
    return items;
}

QStringList valuesOf(const QString &raw)
{
    const QString value = raw.trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']'))
        return inlineList(QStringView(value).sliced(1, value.size() - 2));
    const QString scalar = unquoted(value);
    if (scalar == u"|" || scalar == u">" || scalar == u"|-" || scalar == u">-")
        return {};
    return scalar.isEmpty() ? QStringList() : QStringList(scalar);
}

/// One field while its lines are still coming in.
struct OpenField
{
    QString key;
    QString value;
    QStringList items;

    void addLine(QStringView line)
    {
        if (isListItem(line) && value.trimmed().isEmpty()) {
            const QString item = unquoted(line.trimmed().sliced(1).toString());
            if (!item.isEmpty())
                items.append(item);
            return;
        }
        // An address that was broken over lines has no blank where it broke.
        if (!value.startsWith("http"_L1))
            value += u' ';
        value += line.trimmed();
    }

    void closeInto(QHash<QString, QStringList> &fields) const
    {
        const QStringList values = items.isEmpty() ? valuesOf(value) : items;
        if (!key.isEmpty() && fields.value(key).isEmpty())
            fields.insert(key, values);
    }
};

} // namespace

bool isFieldLine(QStringView line)
{
    return colonOf(line) > 0;
}

bool isContinuationLine(QStringView line)
{
    return isListItem(line) ||
           (!line.trimmed().isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t')));
}

bool hasProse(QStringView block)
{
    int strangers = 0;
    const auto lines = block.split(u'\n');
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        if (isFieldLine(line)) {
            strangers = 0;
        } else if (trimmed.startsWith(u"<div") || trimmed.startsWith(u"<p>") || trimmed.startsWith(u"<!--")) {
            return true;
        } else if (!trimmed.isEmpty() && !isContinuationLine(line) && !trimmed.startsWith(u'#') &&
                   ++strangers > 6) {
            return true;
        }
    }
    return false;
}

QHash<QString, QStringList> readFields(QStringView block)
{
    QHash<QString, QStringList> fields;
    OpenField open;
    const auto lines = block.split(u'\n');
    for (const QStringView line : lines) {
        const qsizetype colon = colonOf(line);
        if (colon < 0) {
            if (!open.key.isEmpty() && !line.trimmed().startsWith(u'#'))
                open.addLine(line);
            continue;
        }
        open.closeInto(fields);
        open = {line.first(keyLength(line)).toString().toLower(),
                line.sliced(colon + 1).trimmed().toString(),
                {}};
    }
    open.closeInto(fields);
    return fields;
}

} // namespace Dateline
