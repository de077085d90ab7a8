// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/incomingtext.h"

#include "exchange/incoming/htmlmarkdown.h"
#include "html/cleantext.h"
#include "notes/markdowntext.h"

#include <md4c.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// Where in Markdown there is HTML: ranges of bytes.
struct HtmlSearch
{
    const char *begin = nullptr;
    const char *end = nullptr;
    QList<std::pair<qsizetype, qsizetype>> found = {};

    static int onText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *search)
    {
        auto *self = static_cast<HtmlSearch *>(search);
        // Line breaks come from elsewhere than the text.
        const bool isOfText = !std::less<>()(text, self->begin) && std::less<>()(text, self->end);
        if (type == MD_TEXT_HTML && isOfText)
            self->found.append({text - self->begin, text - self->begin + qsizetype(size)});
        return 0;
    }
};

QList<std::pair<qsizetype, qsizetype>> htmlIn(const QByteArray &markdown)
{
    const auto ignoreBlock = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    const auto ignoreSpan = [](MD_SPANTYPE, void *, void *) { return 0; };
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB; // as notes are shown
    parser.enter_block = ignoreBlock;
    parser.leave_block = ignoreBlock;
    parser.enter_span = ignoreSpan;
    parser.leave_span = ignoreSpan;
    parser.text = &HtmlSearch::onText;
    HtmlSearch search{markdown.constData(), markdown.constData() + markdown.size()};
    md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &search);
    return search.found;
}

QByteArray escapedIn(const QByteArray &markdown, const QList<std::pair<qsizetype, qsizetype>> &ranges)
{
    QByteArray escaped;
    escaped.reserve(markdown.size() + 64);
    qsizetype from = 0;
    for (const auto &[start, end] : ranges) {
        escaped += markdown.mid(from, start - from);
        escaped += markdown.mid(start, end - start).replace('<', "&lt;");
        from = end;
    }
    return escaped + markdown.mid(from);
}

QString escapedLines(const QString &text)
{
    // A line of a note is a line where it is shown, so that breaks need no mark.
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = Notes::escapedMarkdown(line);
    return lines.join(u'\n');
}

} // namespace

QString markdownWithoutHtml(const QString &markdown)
{
    if (!markdown.contains(u'<'))
        return markdown;
    QByteArray text = markdown.toUtf8();
    // What stood in HTML is Markdown afterwards, and may have more of it.
    constexpr int mostPasses = 8;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const auto found = htmlIn(text);
        if (found.isEmpty())
            return pass == 0 ? markdown : QString::fromUtf8(text);
        text = escapedIn(text, found);
    }
    return QString::fromUtf8(text.replace('<', "&lt;"));
}

IncomingText incomingText(const QString &text, TextKind kind)
{
    IncomingText incoming;
    QString clean = Html::cleanText(text);
    clean.remove(u'\f');
    incoming.isCut = clean.size() > longestNote;
    clean = leftOf(clean, longestNote);
    switch (kind) {
    case TextKind::Markdown:
        incoming.markdown = markdownWithoutHtml(clean);
        break;
    case TextKind::Plain:
        incoming.markdown = escapedLines(clean);
        break;
    case TextKind::Html:
        incoming.markdown = markdownWithoutHtml(markdownOfHtml(clean));
        break;
    }
    return incoming;
}

QString incomingPassage(const QString &text)
{
    return leftOf(Html::cleanText(text), longestNote);
}

QString incomingName(const QString &text)
{
    // What parts tags in the library would otherwise join two words.
    QString name = leftOf(text, 4 * longestName);
    std::replace_if(
        name.begin(), name.end(), [](QChar unit) { return unit.unicode() < 0x20; }, u' ');
    return leftOf(Html::cleanText(name).simplified(), longestName);
}

QStringList incomingTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags.first(std::min(tags.size(), mostTags))) {
        const QString name = incomingName(tag);
        if (!name.isEmpty() && !clean.contains(name))
            clean += name;
    }
    return clean;
}

QString leftOf(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool isCut = length > 0 && text[length - 1].isHighSurrogate() && text[length].isLowSurrogate();
    return text.left(isCut ? length - 1 : length);
}

QString rightOf(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype from = text.size() - length;
    const bool isCut = text[from].isLowSurrogate() && text[from - 1].isHighSurrogate();
    return text.mid(isCut ? from + 1 : from);
}

} // namespace Dateline::Exchange
