// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlehead.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestHead = 16384;
constexpr qint64 firstMilliseconds = 100'000'000'000; // as seconds that is the year 5138

qsizetype skipBlanks(QStringView text, qsizetype position)
{
    while (position < text.size() && text.at(position).isSpace())
        ++position;
    return position;
}

/// Skips blanks, but not the indentation of the body's first line.
qsizetype skipBlankLines(QStringView text, qsizetype position)
{
    const qsizetype content = skipBlanks(text, position);
    const qsizetype lineStart = content == 0 ? 0 : text.lastIndexOf(u'\n', content - 1) + 1;
    return std::max(position, lineStart);
}

std::optional<qint64> milliseconds(QStringView digits)
{
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok || number == 0)
        return std::nullopt;
    return qAbs(number) < firstMilliseconds ? number * 1000 : number;
}

qsizetype readComment(QStringView text, qsizetype position, ArticleHead &head)
{
    static const QRegularExpression comment(
        u"<!--[ \\t]*(-?[0-9]{1,18}|NaN|null|undefined|Invalid Date)?[ \\t]*-->"_s);
    const qsizetype start = skipBlanks(text, position);
    const auto match = comment.match(text.sliced(start).left(64), 0, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return position;
    head.epoch = milliseconds(match.capturedView(1));
    return start + match.capturedLength();
}

qsizetype addressStart(QStringView link)
{
    const qsizetype http = link.lastIndexOf(u"](http");
    return http >= 0 ? http : link.lastIndexOf(u"](");
}

qsizetype readLink(QStringView text, qsizetype position, ArticleHead &head)
{
    static const QRegularExpression dashes(u"\\n-{3,}[ \\t]*(?:\\n|$)"_s);
    const qsizetype start = skipBlanks(text, position);
    if (start >= text.size() || text.at(start) != u'[')
        return position;
    const QStringView window = text.sliced(start).left(longestHead);
    const auto rule = dashes.match(window);
    if (!rule.hasMatch())
        return position;
    const QStringView link = window.first(rule.capturedStart()).trimmed();
    const qsizetype middle = addressStart(link);
    if (middle < 0 || !link.endsWith(u')'))
        return position;
    head.linkTitle = link.sliced(1, middle - 1).toString();
    head.linkAddress = link.sliced(middle + 2, link.size() - middle - 3).toString();
    return start + rule.capturedEnd();
}

} // namespace

ArticleHead readHead(QStringView text, qsizetype start)
{
    ArticleHead head;
    qsizetype position = readComment(text, start, head);
    position = readLink(text, position, head);
    head.bodyStart = skipBlankLines(text, position);
    return head;
}

} // namespace Dateline
