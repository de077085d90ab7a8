// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/embeddednote.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

constexpr qsizetype noteLevel = 2; ///< So many levels a note's headings go down, below the article's.
constexpr qsizetype deepestHeading = 6;

/// The run of one character that a line begins with.
QStringView firstRun(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && line[length] == line.front())
        ++length;
    return line.left(length);
}

bool isHeading(const QString &line)
{
    const qsizetype level = line.startsWith(u'#') ? firstRun(line).size() : 0;
    return level > 0 && level <= deepestHeading && (level == line.size() || line[level] == u' ');
}

} // namespace

QString embeddedNote(const QString &note)
{
    QStringList lines = note.trimmed().split(u'\n');
    QString fence;
    for (QString &line : lines) {
        const QString content = line.trimmed();
        const QStringView run = firstRun(content);
        const bool isFence = run.size() >= 3 && (run.front() == u'`' || run.front() == u'~');
        if (isFence && fence.isEmpty())
            fence = run.toString();
        else if (!fence.isEmpty() && run.startsWith(fence) && run.size() == content.size())
            fence.clear();
        else if (fence.isEmpty() && isHeading(line))
            line.prepend(QString(std::min(noteLevel, deepestHeading - firstRun(line).size()), u'#'));
    }
    if (!fence.isEmpty())
        lines.append(fence);
    return lines.join(u'\n');
}

} // namespace Dateline::Exchange
