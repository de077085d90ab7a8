// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markupreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

struct Token
{
    QString text; ///< Of a text; empty for tags.
    QString name;
    QString attributes;
    bool isEnd = false;
};

const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(u"<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)>"_s);
    return pattern;
}

const QSet<QString> &voidNames()
{
    static const QSet<QString> names{u"br"_s, u"hr"_s, u"img"_s};
    return names;
}

const QSet<QString> &allowedNames()
{
    static const QSet<QString> names = [] {
        const QStringList list = u"a abbr b blockquote br caption cite code dd del dfn div dl dt em "
                                 u"figcaption figure h1 h2 h3 h4 h5 h6 hr i "
                                 "img ins kbd li ol p pre q rp rt ruby s samp small span strong sub sup "
                                 "table tbody td tfoot th thead time tr u "
                                 "ul var"_s.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names;
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QList<Token> tokens(const QString &html)
{
    QList<Token> result;
    qsizetype position = 0;
    auto matches = tagPattern().globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > position)
            result.append({html.mid(position, match.capturedStart() - position), {}, {}, false});
        result.append({{}, match.captured(2), match.captured(3), !match.captured(1).isEmpty()});
        position = match.capturedEnd();
    }
    if (position < html.size())
        result.append({html.mid(position), {}, {}, false});
    return result;
}

QString faultOfAttribute(const QString &element, const QString &name, const QString &value)
{
    static const QRegularExpression link(u"^(?:https?://[^/\\s]|mailto:)[\\x21-\\x7e]*$"_s);
    static const QRegularExpression remote(u"^https?://[^/\\s][\\x21-\\x7e]*$"_s);
    static const QRegularExpression inlined(u"^data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$"_s);
    static const QRegularExpression beside(
        u"^(?![/\\\\])(?![^/]*:)[^\\x00-\\x1f]*\\.(?:png|jpe?g|gif|webp|bmp)(?:[?#].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"^[a-z0-9.-]+$"_s);
    static const QRegularExpression token(u"^[A-Za-z0-9 :+.-]+$"_s);
    const auto fails = [&](bool rightElement, const QRegularExpression &pattern) {
        return rightElement && pattern.match(value).hasMatch() ? QString() : QString(name + u'=' + value);
    };
    if (name == u"href")
        return fails(element == u"a", link);
    if (name == u"data-file")
        return fails(element == u"img", beside);
    if (name == u"data-src")
        return fails(element == u"img", remote);
    if (name == u"src")
        return fails(element == u"img", inlined);
    if (name == u"data-media")
        return fails(element == u"div", host);
    if (name == u"data-zone" || name == u"lang" || name == u"dir" || name == u"datetime" ||
        name == u"width" || name == u"height" || name == u"colspan" || name == u"rowspan")
        return fails(true, token);
    return name == u"title" || name == u"alt" ? QString() : name;
}

QString faultOfStartTag(const Token &token)
{
    static const QRegularExpression pattern(u" ([a-z-]+)=\"([^\"]*)\""_s);
    auto matches = pattern.globalMatch(token.attributes);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString fault = faultOfAttribute(token.name, match.captured(1), unescaped(match.captured(2)));
        if (!fault.isEmpty())
            return u"attribute "_s + fault;
    }
    return {};
}

} // namespace

QString faultOf(const QString &html)
{
    QStringList open;
    for (const Token &token : tokens(html)) {
        if (token.name.isEmpty()) {
            static const QRegularExpression reference(u"&(?!amp;|lt;|gt;)"_s);
            if (token.text.contains(u'<') || token.text.contains(u'>') || token.text.contains(reference))
                return u"unescaped: "_s + token.text.left(80);
            continue;
        }
        if (!allowedNames().contains(token.name))
            return u"element "_s + token.name;
        if (token.isEnd) {
            if (open.isEmpty() || open.takeLast() != token.name || !token.attributes.isEmpty())
                return u"end tag "_s + token.name;
            continue;
        }
        const QString fault = faultOfStartTag(token);
        if (!fault.isEmpty())
            return fault;
        if (!voidNames().contains(token.name))
            open.append(token.name);
    }
    return open.isEmpty() ? QString() : QString(u"left open: "_s + open.last());
}

QString textOf(const QString &html)
{
    static const QStringList blocks = u"blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 "
                                      u"hr li ol p pre section table tbody td tfoot "
                                      "th thead tr ul"_s.split(u' ');
    QString text;
    bool pending = false;
    bool preStarts = false;
    for (const Token &token : tokens(html)) {
        if (!token.name.isEmpty()) {
            pending = pending || blocks.contains(token.name) || token.name == u"br";
            preStarts = token.name == u"pre" && !token.isEnd;
            continue;
        }
        QString data = unescaped(token.text);
        if (preStarts && data.startsWith(u'\n'))
            data.remove(0, 1);
        preStarts = false;
        if (data.isEmpty())
            continue;
        if (pending && !text.isEmpty())
            text += u'\n';
        pending = false;
        text += data;
    }
    return text;
}

int depthOf(const QString &html)
{
    int depth = 0;
    int deepest = 0;
    for (const Token &token : tokens(html)) {
        if (token.name.isEmpty() || voidNames().contains(token.name))
            continue;
        depth += token.isEnd ? -1 : 1;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace Dateline::Test
