// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodykind.h"

#include "htmlsegments.h"
#include "markdown.h"
#include "plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

bool isHtmlName(QStringView extension)
{
    return extension.compare(u"html", Qt::CaseInsensitive) == 0 ||
           extension.compare(u"htm", Qt::CaseInsensitive) == 0;
}

bool hasMarkdown(const QString &text)
{
    static const QRegularExpression marks(
        u"^ {0,3}#{1,6} \\S|^ {0,3}[-*+] \\S|^ {0,3}> ?\\S|^ {0,3}(?:```|~~~)|^ {0,3}[0-9]{1,3}[.)] \\S|"
        "!?\\[[^\\[\\]\\n]{0,300}\\]\\([^)\\s]{3}|\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*|^\\|[^\\n]*\\|[ ]*$|"
        "^\\S[^\\n]{0,200}\\n(?:={3,}|-{3,})[ ]*$|^ {0,3}(?:\\*{3,}|-{3,}|_{3,})[ ]*$|^\\[[^\\]\\n]{1,99}\\]:[ ]"_s,
        QRegularExpression::MultilineOption);
    return marks.match(text).hasMatch();
}

/// Runs of Markdown between pieces of HTML: only the former go through the Markdown parser, for it
/// would end a piece of HTML at every blank line.
QString convertedSegments(const QList<HtmlSegment> &segments, QStringView body)
{
    QString html;
    for (const HtmlSegment &segment : segments) {
        const QStringView piece = body.sliced(segment.start, segment.end - segment.start);
        html += segment.isHtml ? piece.toString() : markdownToHtml(piece);
        html += u'\n';
    }
    return html;
}

} // namespace

BodyHtml convertBody(const QString &body, QStringView extension)
{
    if (QStringView(body).trimmed().isEmpty())
        return {};
    if (!hasTags(body)) {
        if (!isHtmlName(extension) && hasMarkdown(body))
            return {BodyKind::Markdown, markdownToHtml(body)};
        return {isHtmlName(extension) ? BodyKind::Html : BodyKind::PlainText, plainTextToHtml(body)};
    }
    if (isHtmlName(extension))
        return {BodyKind::Html, body};

    const QList<HtmlSegment> segments = segmentsOf(body);
    bool anyHtml = false;
    bool anyMarkdown = false;
    for (const HtmlSegment &segment : segments)
        (segment.isHtml ? anyHtml : anyMarkdown) = true;
    if (!anyMarkdown)
        return {BodyKind::Html, body};
    return {anyHtml ? BodyKind::MarkdownAroundHtml : BodyKind::Markdown, convertedSegments(segments, body)};
}

} // namespace Dateline
