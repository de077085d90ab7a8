// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include "entities.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestHeading = 100;

/// Lines of much the same length, of words: broken for a terminal, not by the author.
bool isWrapped(const QList<QStringView> &lines)
{
    int wrapped = 0;
    int others = 0;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool followed = i + 1 < lines.size() && !lines.at(i + 1).trimmed().isEmpty();
        if (!followed)
            continue;
        const qsizetype length = lines.at(i).size();
        (length >= 55 && length <= 100 ? wrapped : others) += 1;
        letters += lines.at(i).contains(u' ');
    }
    return wrapped > 3 && wrapped > 4 * others && letters * 2 > wrapped;
}

bool hasBlankLines(const QList<QStringView> &lines)
{
    bool text = false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const bool blank = lines.at(i).trimmed().isEmpty();
        if (text && blank && !lines.at(i + 1).trimmed().isEmpty())
            return true;
        text = text || !blank;
    }
    return false;
}

bool endsSentence(QStringView line)
{
    return QStringView(u"。.！!，,；;：:、").contains(line.back());
}

} // namespace

QString plainTextHeading(QStringView text)
{
    const QStringView start = text.trimmed();
    const qsizetype lineEnd = start.indexOf(u'\n');
    if (lineEnd <= 0 || lineEnd > longestHeading)
        return {};
    const QStringView line = start.first(lineEnd).trimmed();
    const QStringView rest = start.sliced(lineEnd + 1);
    const qsizetype nextEnd = rest.indexOf(u'\n');
    const bool alone = nextEnd >= 0 && rest.first(nextEnd).trimmed().isEmpty();
    return alone && !endsSentence(line) ? line.toString() : QString();
}

QString plainTextToHtml(QStringView text)
{
    const auto lines = text.trimmed().split(u'\n');
    const bool blankLines = hasBlankLines(lines);
    const QStringView lineEnd = !blankLines ? u"</p>\n<p>" : isWrapped(lines) ? u"\n" : u"<br>\n";
    QString html = u"<p>"_s;
    bool first = true;
    bool parted = false;
    for (const QStringView line : lines) {
        if (line.trimmed().isEmpty()) {
            parted = true;
            continue;
        }
        if (!first)
            html += parted ? QStringView(u"</p>\n<p>") : lineEnd;
        html += escapeText(line.trimmed());
        first = false;
        parted = false;
    }
    return html + u"</p>\n"_s;
}

} // namespace Dateline
