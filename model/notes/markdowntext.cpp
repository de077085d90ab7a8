// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/markdowntext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Dateline::Notes {

namespace {

/// Whether an ASCII character can mean something wherever it stands in a line.
bool isSpecial(QChar character)
{
    return QStringView(u"\\`*_[]<>&|~$").contains(character);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Where in a line a backslash keeps it from being a heading, a list, a rule or a code block; -1 for nowhere.
qsizetype blockMark(const QString &line)
{
    if (line.isEmpty())
        return -1;
    if (QStringView(u"#+-=:").contains(line.front()))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && isDigit(line[digits]))
        ++digits;
    const bool isNumbered =
        digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
    return isNumbered ? digits : -1;
}

QString escapedLine(const QString &line)
{
    const qsizetype mark = blockMark(line);
    QString escaped;
    escaped.reserve(line.size() + 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        // "!" makes a link a picture, but the link is none any more.
        if (isSpecial(line[i]) || i == mark)
            escaped += u'\\';
        escaped += line[i];
    }
    return escaped;
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = escapedLine(line.trimmed());
    QString escaped;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            escaped += lines[i - 1].isEmpty() || lines[i].isEmpty() ? u"\n"_s : u"\\\n"_s;
        escaped += lines[i];
    }
    return escaped;
}

QString quotedMarkdown(const QString &markdown)
{
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines)
        line = line.isEmpty() ? u">"_s : u"> "_s + line;
    return lines.join(u'\n');
}

QString markdownAddress(const QString &address)
{
    QString kept = address;
    kept.replace(u'\\', "%5C"_L1).replace(u'\r', "%0D"_L1);
    kept.replace(u'<', "%3C"_L1).replace(u'>', "%3E"_L1).replace(u' ', "%20"_L1).replace(u'\n', "%0A"_L1);
    return u'<' + kept + u'>';
}

} // namespace Dateline::Notes
