// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities.h"

#include <QRegularExpression>

#include <gumbo.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

struct OutputDestroyer
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

const GumboNode *firstOfTag(const GumboNode *parent, GumboTag tag)
{
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == tag)
            return child;
    }
    return nullptr;
}

/// True for "&name;" and "&#number;" at the start of a text.
bool startsReference(QStringView text)
{
    qsizetype end = 1;
    if (end < text.size() && text.at(end) == u'#')
        ++end;
    const qsizetype first = end;
    while (end < text.size() && text.at(end).unicode() < 0x80 && text.at(end).isLetterOrNumber())
        ++end;
    return end > first && end < text.size() && text.at(end) == u';';
}

} // namespace

QString decodeEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    // The content of <title> is text with references and no tags: the parser's table of
    // 2,231 names is used without building a tree of what the text holds.
    QString escaped = text;
    escaped.replace(u'<', "&lt;"_L1);
    const QByteArray html = QString(u"<title>"_s + escaped + u"</title>"_s).toUtf8();
    const std::unique_ptr<GumboOutput, OutputDestroyer> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size())));
    const GumboNode *head = firstOfTag(output->root, GUMBO_TAG_HEAD);
    const GumboNode *title = head ? firstOfTag(head, GUMBO_TAG_TITLE) : nullptr;
    if (!title || title->v.element.children.length == 0)
        return text;
    const auto *content = static_cast<const GumboNode *>(title->v.element.children.data[0]);
    return QString::fromUtf8(content->v.text.text);
}

QString escapeText(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character == u'<')
            escaped += "&lt;"_L1;
        else if (character == u'>')
            escaped += "&gt;"_L1;
        else if (character == u'"')
            escaped += "&quot;"_L1;
        else if (character == u'&' && !startsReference(text.sliced(i).left(34)))
            escaped += "&amp;"_L1;
        else
            escaped += character;
    }
    return escaped;
}

QString inlineText(QStringView html)
{
    static const QRegularExpression lineBreak(u"</?(?:br|p|div|li)\\b[^<>]*>"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"<[/!A-Za-z][^<>]*>"_s);
    QString text = html.toString();
    text.replace(lineBreak, u" "_s);
    text.remove(tag);
    // Feeds that escape what was escaped already are common ("R&amp;amp;D").
    return decodeEntities(decodeEntities(text)).simplified();
}

} // namespace Dateline
