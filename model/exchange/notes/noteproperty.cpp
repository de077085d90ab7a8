// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/noteproperty.h"

#include "article/yamlreader.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// YAML 1.2, 5.1: what may stand in a text as it is; the rest is escaped in a way that 1.1 has too.
bool isPrintable(QChar unit)
{
    const char16_t code = unit.unicode();
    const bool isBreak = code == 0x2028 || code == 0x2029 || code == 0xfeff;
    return code >= 0x20 && code != 0x7f && !(code >= 0x80 && code < 0xa0) && code < 0xfffe && !isBreak;
}

QByteArray inUtf8(const QByteArray &text)
{
    if (!isOtherEncoding(text))
        return text;
    QStringDecoder decoder(*QStringConverter::encodingForData(text, u'-'));
    const QString decoded = decoder(text);
    return decoded.toUtf8();
}

} // namespace

QString yamlQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    // Half of a pair becomes a replacement character.
    const QString whole = QString::fromUtf8(text.toUtf8());
    for (const QChar unit : whole) {
        if (unit == u'"' || unit == u'\\')
            quoted += u'\\' % unit;
        else if (unit == u'\n')
            quoted += u"\\n"_s;
        else if (isPrintable(unit))
            quoted += unit;
        else
            quoted += u"\\u"_s + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
    }
    return quoted + u'"';
}

QString yamlOf(const QList<NoteProperty> &properties)
{
    QString yaml;
    for (const NoteProperty &property : properties) {
        if (!property.isKnown())
            continue;
        yaml += property.key + u':';
        if (property.kind == NoteProperty::Kind::List) {
            for (const QString &value : property.values)
                yaml += u"\n  - "_s + yamlQuoted(value);
        } else {
            const QString &value = property.values.constFirst();
            yaml += u' ' + (property.kind == NoteProperty::Kind::Date ? value : yamlQuoted(value));
        }
        yaml += u'\n';
    }
    return yaml;
}

bool isFrontMatterFence(const QByteArray &line)
{
    return line.startsWith("---") && line.mid(3).trimmed().isEmpty();
}

std::optional<FrontMatterSpan> findFrontMatter(const QByteArray &file)
{
    const auto lineAt = [&file](qsizetype start) {
        const qsizetype end = file.indexOf('\n', start);
        return end < 0 ? file.size() : end + 1;
    };
    const auto isFence = [&file](qsizetype start, qsizetype end) {
        return isFrontMatterFence(file.mid(start, end - start));
    };
    const qsizetype start = file.startsWith("\xef\xbb\xbf") ? 3 : 0;
    FrontMatterSpan span{lineAt(start), 0, 0};
    if (!isFence(start, span.yaml))
        return std::nullopt;
    for (qsizetype line = span.yaml; line < file.size(); line = lineAt(line)) {
        if (isFence(line, lineAt(line))) {
            span.closing = line;
            span.body = lineAt(line);
            return span;
        }
    }
    return std::nullopt;
}

bool isOtherEncoding(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head, u'-');
    return encoding && *encoding != QStringConverter::Utf8;
}

QString propertyIn(const QByteArray &head, const QString &key)
{
    const QByteArray text = inUtf8(head);
    const QList<QByteArray> lines = text.mid(text.startsWith("\xef\xbb\xbf") ? 3 : 0).split('\n');
    if (lines.constFirst().trimmed() != "---")
        return {};
    const QByteArray name = key.toUtf8();
    const QByteArrayList openings{name + ':', '"' + name + "\":", '\'' + name + "':"};
    // The last line of a head can be half of one.
    for (qsizetype i = 1; i + 1 < lines.size() && lines[i].trimmed() != "---"; ++i) {
        const bool isIt = std::any_of(openings.cbegin(), openings.cend(), [&](const QByteArray &opening) {
            return lines[i].startsWith(opening);
        });
        if (!isIt)
            continue;
        const auto fields = readYaml(QString::fromUtf8(lines[i].trimmed()));
        return fields ? fields->value(key.toLower()).value(0) : QString();
    }
    return {};
}

} // namespace Dateline::Exchange
