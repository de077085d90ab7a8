// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodydate.h"

#include "entities.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype headLength = 6000;
constexpr int headLines = 16;
constexpr qsizetype longestByline = 90;

std::optional<ReadDate> timeElement(const QString &head)
{
    static const QRegularExpression element(u"<time\\b[^<>]*\\bdatetime\\s*=\\s*[\"']([^\"'<>]{8,40})[\"']"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = element.match(head);
    return match.hasMatch() ? readDate(match.capturedView(1)) : std::nullopt;
}

/// The first lines as a reader sees them, captions left out.
QStringList visibleLines(QString head)
{
    static const QRegularExpression unseen(
        u"<(script|style|small|figcaption|figure|blockquote)\\b.*?(?:</\\1\\s*>|$)|<!--.*?(?:-->|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lineEnd(
        u"</?(?:div|p|br|h[1-6]|li|ul|ol|header|section|article|table|tr|td|time|span|i)\\b[^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    head.remove(unseen);
    head.replace(lineEnd, u"\n"_s);
    QStringList lines;
    const auto pieces = head.split(u'\n');
    for (const QString &piece : pieces) {
        const QString line = inlineText(piece);
        if (!line.isEmpty())
            lines.append(line);
        if (lines.size() == headLines)
            break;
    }
    return lines;
}

bool hasLabel(QStringView before)
{
    static const QRegularExpression label(
        u"(?:发布|發布|发表|發表|刊登|更新|出版|上传|上傳|创建|撰写)?(?:时间|時間|日期|于|於)\\s*[:：]?\\s*$|"
        "\\b(?:published|posted|updated|created|date|issued)(?:\\s+(?:on|at))?\\s*[:：]?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.match(before.toString()).hasMatch();
}

bool isCaption(const QString &line)
{
    static const QRegularExpression words(
        u"资料|資料|照片|图片|圖片|图为|圖為|摄|攝|拍|截图|截圖|\\bphoto\\b|\\bfile\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(line).hasMatch();
}

bool isSentence(QStringView rest)
{
    return rest.contains(u'。') || rest.contains(u'，') || rest.contains(u'；');
}

/// A byline is short and has its date at one end: "By: A. Writer 2010-1-1."
bool isByline(const QString &line, const ReadDate &date)
{
    if (line.size() > longestByline || isCaption(line))
        return false;
    const QStringView before = QStringView(line).first(date.start).trimmed();
    QStringView after = QStringView(line).sliced(date.end).trimmed();
    while (!after.isEmpty() && (after.back().isPunct() || after.back().isSpace()))
        after.chop(1);
    if (isSentence(before) || isSentence(after))
        return false;
    return before.isEmpty() ? after.size() <= 30 : after.isEmpty() && before.size() <= 60;
}

} // namespace

std::optional<ReadDate> findBodyDate(const QString &body)
{
    const QString head = body.left(headLength);
    if (auto date = timeElement(head); date && isPlausible(date->moment))
        return date;
    const QStringList lines = visibleLines(head);
    for (const QString &line : lines) {
        const auto date = readDate(QStringView(line).left(400));
        if (!date || !isPlausible(date->moment))
            continue;
        if (hasLabel(QStringView(line).first(date->start)) || isByline(line, *date))
            return date;
    }
    return std::nullopt;
}

} // namespace Dateline
